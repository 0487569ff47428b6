package org.careergraph.http;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/** Hands on Tomcat's own view of a request, which knows its connection. */
final class ClientValve extends ValveBase {

    static final String ATTRIBUTE = ClientValve.class.getName();

    ClientValve() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        request.setAttribute(ATTRIBUTE, request.getCoyoteRequest());
        getNext().invoke(request, response);
    }
}
