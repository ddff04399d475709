package news.dossier.bake;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Threads that share work and return its results in the order of the questions. */
final class Workers implements AutoCloseable {
  private final ExecutorService threads;

  Workers(int count) {
    this.threads =
        Executors.newFixedThreadPool(
            count,
            task -> {
              Thread thread = new Thread(task, "dossier-bake");
              thread.setDaemon(true);
              return thread;
            });
  }

  <A, B> List<B> map(List<A> questions, Function<A, B> answer) {
    List<Callable<B>> tasks = new ArrayList<>(questions.size());
    questions.forEach(question -> tasks.add(() -> answer.apply(question)));
    try {
      List<B> answers = new ArrayList<>(questions.size());
      for (Future<B> future : threads.invokeAll(tasks)) {
        answers.add(future.get());
      }
      return answers;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while baking", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    threads.shutdown();
  }
}
