package org.careergraph.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.HttpRequestHandler;

/** Says what the container refused before anything of ours could, or nothing of ours has an address for, in place of Spring's own page. */
final class ContainerError implements ErrorController, HttpRequestHandler {

    private final ProblemWriter problems;

    ContainerError(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        problems.write(refusal(status instanceof Integer code ? code : 404, String.valueOf(address)), response);
    }

    private static RequestRefusedException refusal(int status, String address) {
        return switch (status) {
            case 400 ->
                new RequestRefusedException(
                        Fault.REQUEST_BROKEN,
                        "The request broke off, or is not as HTTP has it",
                        "Send it again, whole.");
            case 404 ->
                new RequestRefusedException(
                        Fault.NOT_FOUND, "There is nothing at " + address, "Begin at the page /docs.");
            case 405 ->
                new RequestRefusedException(Fault.METHOD_NOT_ALLOWED, "The method is not for " + address, "Send GET.");
            case 406 ->
                new RequestRefusedException(
                        Fault.NOT_ACCEPTABLE, "What is at " + address + " has another media type", "Accept */*.");
            case 408 ->
                new RequestRefusedException(Fault.BODY_TOO_SLOW, "The request came too slowly", "Send it at once.");
            default ->
                new RequestRefusedException(
                        likeliest(status), "The request cannot be answered", "Ask otherwise, or again.");
        };
    }

    private static Fault likeliest(int status) {
        return Stream.of(Fault.values())
                .filter(fault -> fault.status().value() == status)
                .findFirst()
                .orElse(status < 500 ? Fault.REQUEST_BROKEN : Fault.INTERNAL);
    }
}
