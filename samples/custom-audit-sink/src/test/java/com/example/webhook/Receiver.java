package com.example.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** A webhook's other end: a real HTTP server, which can be out of order for a while. */
final class Receiver implements AutoCloseable {
    private final List<String> ids = new CopyOnWriteArrayList<>();
    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private volatile CountDownLatch refused = new CountDownLatch(1);
    private volatile boolean broken;

    Receiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/events", this::receive);
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/events";
    }

    /** Answers 503 from now on. */
    void breakDown() {
        refused = new CountDownLatch(1);
        broken = true;
    }

    /** Returns when an event has been refused. */
    void awaitRefusal() throws InterruptedException {
        refused.await();
    }

    void recover() {
        broken = false;
    }

    /** The ids of what was accepted, in order. */
    List<String> ids() {
        return ids;
    }

    /** What was accepted, in order. */
    List<String> bodies() {
        return bodies;
    }

    private void receive(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (broken) {
            exchange.sendResponseHeaders(503, -1);
            refused.countDown();
        } else {
            bodies.add(body);
            ids.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
            exchange.sendResponseHeaders(204, -1);
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
