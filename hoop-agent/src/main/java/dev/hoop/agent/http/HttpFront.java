package dev.hoop.agent.http;

import dev.hoop.agent.front.Connection;
import dev.hoop.agent.front.FrontEnd;
import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.HoopException;

import java.io.IOException;
import java.nio.ByteBuffer;

/** HTTP under TLS; without, it says so. Thread-safe. */
public final class HttpFront implements FrontEnd {
    private static final System.Logger LOG = System.getLogger(HttpFront.class.getName());
    /** What SSH begins with, which looks like a method of HTTP for a while. */
    private static final byte[] SSH = {'S', 'S', 'H', '-'};

    private final Tunnels tunnels;
    private final Desk desk;

    public HttpFront(Tunnels tunnels, Desk desk) {
        this.tunnels = tunnels;
        this.desk = desk;
    }

    @Override
    public String protocol() {
        return "https";
    }

    @Override
    public Recognition recognise(ByteBuffer first, boolean encrypted) {
        byte letter = first.get(0);
        if (letter < 'A' || letter > 'Z') {
            return Recognition.NO;
        }
        int i = 0;
        while (i < SSH.length && i < first.remaining() && first.get(i) == SSH[i]) {
            i++;
        }
        return i == SSH.length ? Recognition.NO : i == first.remaining() ? Recognition.MORE : Recognition.YES;
    }

    @Override
    public void serve(Connection client) throws IOException {
        Response response = new Response(client);
        try {
            if (!client.encrypted()) {
                throw Refusal.malformed("it comes without TLS. Use https");
            }
            RequestHead head = RequestHead.read(client.input());
            if (head.method().equals("CONNECT")) {
                tunnels.open(head, client, response);
            } else {
                desk.answer(head, client, response);
            }
        } catch (Refusal e) {
            response.refuse(e);
        } catch (HoopException e) {
            response.refuse(Refusal.of(e));
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "A request has failed", e);
            response.refuse(new Refusal(500, ErrorCode.INTERNAL, "The agent has failed; its log says how"));
        }
    }

    @Override
    public void refuse(Connection client, HoopException why) throws IOException {
        new Response(client).refuse(Refusal.of(why));
    }
}
