package news.dossier.bake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;

/** Threads that share work and return its results in the order of the questions. */
final class Workers implements AutoCloseable {
  private final int count;
  private final ExecutorService threads;

  Workers(int count) {
    this.count = count;
    this.threads =
        Executors.newFixedThreadPool(
            count,
            task -> {
              Thread thread = new Thread(task, "dossier-bake");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** One task for each thread, not for each question: ten thousand cost more to hand over. */
  <A, B> List<B> map(List<A> questions, Function<A, B> answer) {
    AtomicInteger next = new AtomicInteger();
    // JBake's lists are linked: each would be gone through from its end for each question.
    List<A> inOrder = new ArrayList<>(questions);
    @SuppressWarnings("unchecked") // It never leaves this method but as what was put into it.
    B[] answers = (B[]) new Object[questions.size()];
    Callable<Void> share =
        () -> {
          for (int i = next.getAndIncrement(); i < answers.length; i = next.getAndIncrement()) {
            answers[i] = answer.apply(inOrder.get(i));
          }
          return null;
        };
    try {
      for (Future<Void> future : threads.invokeAll(Collections.nCopies(count, share))) {
        future.get();
      }
      return Arrays.asList(answers);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while baking", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  /** What was started and may still be under way. */
  interface Started<A> {
    /** Waits for it. */
    A get() throws IOException;
  }

  /** Starts something beside what the caller does meanwhile. */
  <A> Started<A> start(Callable<A> question) {
    Future<A> answer = threads.submit(question);
    return () -> {
      try {
        return answer.get();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while baking", e);
      } catch (ExecutionException e) {
        if (e.getCause() instanceof IOException unreadable) {
          throw unreadable;
        }
        throw new IllegalStateException(e.getCause());
      }
    };
  }

  /** The same, of what reads no file. */
  <A> Supplier<A> prepare(Supplier<A> question) {
    Started<A> answer = start(question::get);
    return () -> {
      try {
        return answer.get();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  @Override
  public void close() {
    threads.shutdown();
  }
}
