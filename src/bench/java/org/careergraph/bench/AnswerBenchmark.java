package org.careergraph.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Answers one workload; the compiled engine and the hand-written answer take turns, iteration by iteration. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class AnswerBenchmark {

    static final String SETTINGS = "bench.settings.";

    /** What an iteration took, without what the machine did besides. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Counters {

        public double micros;
        public double answers;
    }

    @Param("SQLITE")
    public Database database;

    @Param("ROLE")
    public Workload workload;

    private Service service;
    private HandWritten handWritten;
    private List<Request> requests;
    private ProcessorTime processor;
    private Counters counters = new Counters();
    private boolean compiled;
    private double started;
    private int next;

    @Setup
    public void open() {
        service = new Service(List.of(System.getProperty(SETTINGS + database).split(" ")));
        handWritten = new HandWritten(service.snapshot());
        requests = service.requests();
        processor = new ProcessorTime(service.snapshot());
    }

    @Setup(Level.Iteration)
    public void takeTurns() {
        compiled = !compiled;
        started = processor.micros();
    }

    @TearDown(Level.Iteration)
    public void count() {
        counters.micros = processor.micros() - started;
    }

    @Benchmark
    public Object answer(Counters counters) {
        counters.answers++;
        this.counters = counters;
        next = next + 1 == requests.size() ? 0 : next + 1;
        Request request = requests.get(next);
        return compiled
                ? service.answer(workload.query(), workload.variables(request))
                : handWritten.answer(workload, request);
    }

    @TearDown
    public void close() {
        service.close();
    }
}
