package org.careergraph.graphql;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** A growing buffer of JSON in UTF-8. Refuses to grow beyond {@link Limits#MAX_ANSWER_BYTES}. */
final class JsonBuffer {

    private static final byte[] NULL = {'n', 'u', 'l', 'l'};
    private static final byte[] TRUE = {'t', 'r', 'u', 'e'};
    private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final VarHandle LITTLE_ENDIAN =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long BLANKS = 0x2020202020202020L;
    private static final long BRACES = 0x7b7b7b7b7b7b7b7bL;
    private static final long LOW_BITS = 0x7f7f7f7f7f7f7f7fL;

    private static final int SHORT = 1_024;
    private static final int LONG = 256 * 1_024;

    private byte[] bytes = new byte[SHORT];
    private int length;

    /** Of each ranked list that has not ended, how many rows have begun. */
    private final Deque<Integer> ranks = new ArrayDeque<>();

    /** Forgets what it holds. A long answer's memory is given back, because most answers are short. */
    JsonBuffer clear() {
        reset(0);
        if (bytes.length > LONG) {
            bytes = new byte[SHORT];
        }
        return this;
    }

    JsonBuffer write(char ascii) {
        reserve(1);
        bytes[length++] = (byte) ascii;
        return this;
    }

    JsonBuffer write(byte[] json, int from, int to) {
        reserve(to - from);
        System.arraycopy(json, from, bytes, length, to - from);
        length += to - from;
        return this;
    }

    JsonBuffer write(byte[] json) {
        return write(json, 0, json.length);
    }

    JsonBuffer writeNull() {
        return write(NULL);
    }

    JsonBuffer write(boolean value) {
        return write(value ? TRUE : FALSE);
    }

    /** Writes JSON of a database from an index to another, and what its {@linkplain Mark marks} ask for. */
    JsonBuffer database(byte[] json, int from, int to) {
        int done = from;
        for (int mark = mark(json, done, to); mark < to; mark = mark(json, done, to)) {
            write(json, done, mark);
            done = marked(json, mark, to);
        }
        return write(json, done, to);
    }

    /** Writes what a mark asks for; where what it is about ends. */
    private int marked(byte[] json, int mark, int to) {
        int next = mark + 1;
        switch (json[mark]) {
            case Mark.LIST -> {
                int end = endOfDigits(json, next, to);
                ranks.push(Integer.parseInt(new String(json, next, end - next, StandardCharsets.US_ASCII)));
                return end;
            }
            case Mark.ROW -> {
                ranks.push(ranks.pop() + 1);
                return next;
            }
            case Mark.RANK -> {
                write(ranks.element().toString().getBytes(StandardCharsets.US_ASCII));
                return next;
            }
            case Mark.END -> {
                ranks.pop();
                return next;
            }
            case '\t', '\n', '\r' -> { // space between the parts of JSON
                write((char) json[mark]);
                return next;
            }
            default -> {
                return decimal(json, next, to, json[mark] - Mark.UNITS);
            }
        }
    }

    private static int endOfDigits(byte[] json, int from, int to) {
        int end = from;
        while (end < to && json[end] >= '0' && json[end] <= '9') {
            end++;
        }
        return end;
    }

    /** Where the first mark is; {@code to} when there is none. Looks at eight bytes at once. */
    private static int mark(byte[] json, int from, int to) {
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            long eight = (long) LITTLE_ENDIAN.get(json, at);
            long controls =
                    eight - BLANKS & ~eight & ~LOW_BITS; // the first top bit that is on is that of a byte below a blank
            if (controls != 0) {
                return at + Long.numberOfTrailingZeros(controls) / Byte.SIZE;
            }
        }
        while (at < to && (json[at] < 0 || json[at] >= ' ')) {
            at++;
        }
        return at;
    }

    /** Writes a number of a database, which is an integer if it is of units with digits after the point. */
    JsonBuffer number(byte[] json, int digits) {
        if (digits == 0) {
            return write(json);
        }
        decimal(json, 0, json.length, digits);
        return this;
    }

    /** Writes the integer that begins at an index with so many digits after the point, and none that is an idle zero; where it ends. */
    private int decimal(byte[] json, int from, int to, int digits) {
        int start = from;
        if (json[start] == '-') {
            write('-');
            start++;
        }
        int end = endOfDigits(json, start, to);
        int point = end - digits;
        int last = end;
        while (last > Math.max(point, start) && json[last - 1] == '0') {
            last--;
        }
        if (point > start) {
            write(json, start, point);
        } else if (end > start) {
            write('0');
        }
        if (last > Math.max(point, start)) {
            write('.');
            for (int zero = point; zero < start; zero++) {
                write('0');
            }
            write(json, Math.max(point, start), last);
        }
        return end;
    }

    /** Writes a result key, which is a GraphQL name and needs no escape, and its colon. */
    JsonBuffer key(String name) {
        return write('"')
                .write(name.getBytes(StandardCharsets.US_ASCII))
                .write('"')
                .write(':');
    }

    /** Writes text in UTF-8 as a JSON string. */
    JsonBuffer string(byte[] utf8) {
        write('"');
        int from = 0;
        for (int i = 0; i < utf8.length; i++) {
            byte b = utf8[i];
            if (b == '"' || b == '\\' || (b >= 0 && b < 0x20)) {
                write(utf8, from, i);
                from = i + 1;
                escape(b);
            }
        }
        return write(utf8, from, utf8.length).write('"');
    }

    private void escape(byte b) {
        write('\\');
        if (b == '"' || b == '\\') {
            write((char) b);
        } else {
            write('u').write('0').write('0').write((char) HEX[b >> 4]).write((char) HEX[b & 15]);
        }
    }

    /** Where the next byte goes. */
    int mark() {
        return length;
    }

    /** Forgets everything from a mark on. */
    void reset(int mark) {
        length = mark;
        ranks.clear();
    }

    /** How many objects it has, a brace in text counted too. Looks at eight bytes at once, because answers are long. */
    int objects() {
        int count = 0;
        int at = 0;
        for (; at + Long.BYTES <= length; at += Long.BYTES) {
            long other = (long) LONGS.get(bytes, at)
                    ^ BRACES; // bytes that are braces are 0, and only their top bit stays off
            count += Long.bitCount(~((other & LOW_BITS) + LOW_BITS | other) & ~LOW_BITS);
        }
        for (; at < length; at++) {
            count += bytes[at] == '{' ? 1 : 0;
        }
        return count;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    private void reserve(int more) {
        if (more > bytes.length - length) {
            if (more > Limits.MAX_ANSWER_BYTES - length) {
                throw Refusal.excess(
                        ErrorCode.ANSWER_TOO_LARGE,
                        "The answer has more than %d bytes".formatted(Limits.MAX_ANSWER_BYTES),
                        null,
                        Limits.MAX_ANSWER_BYTES,
                        "Ask for fewer rows or fewer fields at once.");
            }
            bytes = Arrays.copyOf(bytes, Math.clamp(bytes.length * 2L, length + more, Limits.MAX_ANSWER_BYTES));
        }
    }
}
