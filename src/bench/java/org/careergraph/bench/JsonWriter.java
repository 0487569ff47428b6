package org.careergraph.bench;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A growing buffer of JSON in UTF-8, used again for every answer; public for the answers to operations. */
public final class JsonWriter {

    private static final byte[] NULL = literal("null");
    private static final byte[] TRUE = literal("true");
    private static final byte[] FALSE = literal("false");
    private static final byte[] HEX = literal("0123456789abcdef");

    private byte[] bytes = new byte[16 * 1024];
    private int length;

    /** A constant part of an answer, with {@code '} for {@code "}. */
    public static byte[] literal(String json) {
        return json.replace('\'', '"').getBytes(StandardCharsets.US_ASCII);
    }

    public JsonWriter clear() {
        length = 0;
        return this;
    }

    public JsonWriter raw(byte[] json) {
        return raw(json, 0, json.length);
    }

    private JsonWriter raw(byte[] json, int from, int to) {
        reserve(to - from);
        System.arraycopy(json, from, bytes, length, to - from);
        length += to - from;
        return this;
    }

    /** A comma, unless it would be the first element. */
    public JsonWriter separate(boolean first) {
        return first ? this : ascii(',');
    }

    public JsonWriter ascii(char c) {
        reserve(1);
        bytes[length++] = (byte) c;
        return this;
    }

    /** A JSON string, or null. */
    public JsonWriter text(byte[] utf8) {
        if (utf8 == null) {
            return raw(NULL);
        }
        ascii('"');
        int from = 0;
        for (int i = 0; i < utf8.length; i++) {
            byte b = utf8[i];
            if (b == '"' || b == '\\' || (b >= 0 && b < 0x20)) {
                raw(utf8, from, i);
                from = i + 1;
                escape(b);
            }
        }
        return raw(utf8, from, utf8.length).ascii('"');
    }

    /** A JSON string of a text that needs no escapes, or null. */
    public JsonWriter word(@Nullable String ascii) {
        if (ascii == null) {
            return raw(NULL);
        }
        return ascii('"').letters(ascii).ascii('"');
    }

    /** The letters of a text that needs no escapes. */
    public JsonWriter letters(String ascii) {
        reserve(ascii.length());
        for (int i = 0; i < ascii.length(); i++) {
            bytes[length++] = (byte) ascii.charAt(i);
        }
        return this;
    }

    private void escape(byte b) {
        ascii('\\');
        switch (b) {
            case '"', '\\' -> ascii((char) b);
            case '\b' -> ascii('b');
            case '\t' -> ascii('t');
            case '\n' -> ascii('n');
            case '\f' -> ascii('f');
            case '\r' -> ascii('r');
            default ->
                ascii('u').ascii('0').ascii('0').ascii((char) HEX[b >> 4]).ascii((char) HEX[b & 15]);
        }
    }

    public JsonWriter bool(boolean value) {
        return raw(value ? TRUE : FALSE);
    }

    public JsonWriter nothing() {
        return raw(NULL);
    }

    public JsonWriter number(long value) {
        reserve(20);
        if (value < 0) {
            bytes[length++] = '-';
        }
        long rest = Math.abs(value);
        int end = length;
        do {
            bytes[end++] = (byte) ('0' + rest % 10);
            rest /= 10;
        } while (rest > 0);
        for (int i = length, j = end - 1; i < j; i++, j--) {
            byte b = bytes[i];
            bytes[i] = bytes[j];
            bytes[j] = b;
        }
        length = end;
        return this;
    }

    /** Hundredths as a decimal number. */
    public JsonWriter hundredths(long value) {
        number(value / 100);
        return value % 100 == 0 ? this : cents(value);
    }

    /** Units of a power of ten to one as a decimal number without trailing zeros. */
    public JsonWriter decimal(long units, int power) {
        if (units < 0) {
            return ascii('-').decimal(-units, power);
        }
        number(units / power);
        long rest = units % power;
        if (rest != 0) {
            ascii('.');
            for (long digit = power / 10; rest != 0; digit /= 10) {
                ascii((char) ('0' + rest / digit));
                rest %= digit;
            }
        }
        return this;
    }

    /** Hundredths with thousands separated, cents only where there are any. */
    public JsonWriter grouped(long hundredths) {
        thousands(hundredths / 100);
        return hundredths % 100 == 0 ? this : cents(hundredths);
    }

    private void thousands(long value) {
        if (value < 1_000) {
            number(value);
            return;
        }
        thousands(value / 1_000);
        int rest = (int) (value % 1_000);
        ascii(',')
                .ascii((char) ('0' + rest / 100))
                .ascii((char) ('0' + rest / 10 % 10))
                .ascii((char) ('0' + rest % 10));
    }

    private JsonWriter cents(long hundredths) {
        int cents = (int) (hundredths % 100);
        return ascii('.').ascii((char) ('0' + cents / 10)).ascii((char) ('0' + cents % 10));
    }

    public byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
