package org.brainbench.survey.load;

import org.brainbench.survey.testsupport.RemoteSitting;
import org.brainbench.survey.testsupport.RemoteVisit;

import java.util.Locale;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * What it costs a server that was just started when a thousand experts come, one after the other: prints the time of
 * processors an expert for each hundred of them, as in {@code docs/performance.md}. Arguments: {@code h2} or
 * {@code postgresql}, then flags of Java for the server in place of those that it is measured with.
 */
public final class Arrivals {

    private static final int EXPERTS = 1_000;
    private static final int HUNDRED = 100;
    private static final int TRIALS = 16;
    private static final String STUDY = "load";

    private final LoadedServer server;
    private final RemoteVisit[] visits = new RemoteVisit[EXPERTS];
    private final RemoteSitting[] sittings = new RemoteSitting[EXPERTS];
    private final int[] positions = new int[EXPERTS];

    private Arrivals(LoadedServer server) {
        this.server = server;
    }

    public static void main(String[] arguments) {
        try (LoadedServer server = arguments[0].equals("h2") ? LoadedServer.onH2() : LoadedServer.onPostgreSql()) {
            if (arguments.length > 1) {
                server.setFlags(arguments[1]);
            }
            server.start(EXPERTS);
            server.addStudy(STUDY, TRIALS);
            System.out.printf("%n%s with%s%n%n", arguments[0], server.flags());
            System.out.println(
                    "| experts | log-in (ms) | study and start (ms) | first trial (ms) | first answer (ms) | sum (ms) |");
            System.out.println("| :--- | ---: | ---: | ---: | ---: | ---: |");
            Arrivals arrivals = new Arrivals(server);
            for (int first = 0; first < EXPERTS; first += HUNDRED) {
                arrivals.print(first);
            }
        }
        System.exit(0);
    }

    private void print(int first) {
        double logIn =
                cost(first, i -> visits[i] = RemoteVisit.to(server.process()).logIn(LoadedServer.expert(i)));
        double start = cost(first, i -> sittings[i] = RemoteSitting.start(visits[i], STUDY));
        double trial = cost(
                first,
                i -> positions[i] = RemoteSitting.position(sittings[i].trial().orElseThrow()));
        double answer =
                cost(first, i -> RemoteVisit.require(sittings[i].answer(positions[i], 60, 40, UUID.randomUUID()), 303));
        System.out.printf(
                Locale.ROOT,
                "| %d-%d | %.1f | %.1f | %.1f | %.1f | %.1f |%n",
                first + 1,
                first + HUNDRED,
                logIn,
                start,
                trial,
                answer,
                logIn + start + trial + answer);
    }

    /** Milliseconds of processors that the server takes on average for what the next hundred do. */
    private double cost(int first, IntConsumer deed) {
        long before = server.process().processorTime().toMillis();
        IntStream.range(first, first + HUNDRED).forEach(deed);
        return (server.process().processorTime().toMillis() - before) / (double) HUNDRED;
    }
}
