package org.careergraph.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import org.careergraph.RunningService;

/** Sends what no well-behaved client sends. */
final class RawHttp {

    /** A service that does not hang up on its own by then holds a connection for whoever asks for it. */
    private static final int PATIENCE_MS = 25_000;

    private RawHttp() {}

    /** What comes back until the connection is closed, or the reply is whole. */
    static String send(String request) throws IOException {
        try (Socket socket = connect()) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return reply(socket);
        }
    }

    /** The same, after which nothing more is sent. */
    static String sendAndEnd(String request) throws IOException {
        try (Socket socket = connect()) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            return reply(socket);
        }
    }

    /** Sends a head, then a byte a quarter of a second, at most so many, until something comes back. */
    static String sendSlowly(String head, char drop, int drops) throws IOException, InterruptedException {
        try (Socket socket = connect()) {
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.ISO_8859_1));
            for (int i = 0; i < drops && socket.getInputStream().available() == 0; i++) {
                out.write(drop);
                Thread.sleep(250);
            }
            return reply(socket);
        }
    }

    private static Socket connect() throws IOException {
        Socket socket = new Socket("localhost", RunningService.ADDRESS.getPort());
        socket.setSoTimeout(PATIENCE_MS);
        return socket;
    }

    private static String reply(Socket socket) throws IOException {
        StringBuilder reply = new StringBuilder();
        InputStream in = socket.getInputStream();
        byte[] bytes = new byte[8192];
        try {
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                reply.append(new String(bytes, 0, read, StandardCharsets.ISO_8859_1));
            }
        } catch (SocketException e) {
            // closed while we were still sending
        }
        return reply.toString();
    }
}
