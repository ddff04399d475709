package news.dossier.links;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/** Sends single requests, bounded in time and in what is kept of the answer. */
final class Network {
  private final HttpClient client;
  private final Reach reach;
  private final Duration longest;
  private final String userAgent;

  Network(Reach reach, Duration longest, String userAgent) {
    this.reach = reach;
    this.longest = longest;
    this.userAgent = userAgent;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(longest)
            .build();
  }

  /**
   * @param method {@code HEAD} or {@code GET}
   * @param headers to be sent beside our own
   * @param keep how many bytes of the body are read at most
   * @throws StoppedException if it is out of reach or does not answer
   */
  Answer ask(Target target, String method, Map<String, List<String>> headers, int keep)
      throws StoppedException, InterruptedException {
    try {
      reach.permit(target);
      return answer(request(target, method, headers), keep);
    } catch (IOException e) {
      throw StoppedException.unsure(why(e));
    } catch (IllegalArgumentException e) {
      throw StoppedException.refused("cannot be asked");
    }
  }

  private HttpRequest request(Target target, String method, Map<String, List<String>> headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(target.uri())
            .method(method, HttpRequest.BodyPublishers.noBody())
            .timeout(longest)
            .header("User-Agent", userAgent)
            .header("Accept", "*/*");
    headers.forEach((name, values) -> values.forEach(value -> request.header(name, value)));
    return request.build();
  }

  private Answer answer(HttpRequest request, int keep) throws IOException, InterruptedException {
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request, info -> new FirstBytes(keep));
    try {
      HttpResponse<byte[]> response = answer.get(longest.toMillis(), TimeUnit.MILLISECONDS);
      return new Answer(response.statusCode(), response.headers(), response.body());
    } catch (TimeoutException e) {
      throw new HttpTimeoutException("no answer");
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException fault ? fault : new IOException(e.getCause());
    } finally {
      answer.cancel(true);
    }
  }

  private String why(IOException e) {
    if (e instanceof HttpTimeoutException) {
      return "did not answer within " + longest.toSeconds() + " seconds";
    }
    if (e instanceof UnknownHostException) {
      return "has a host that is not found";
    }
    if (e instanceof ConnectException) {
      return "has a server that cannot be reached";
    }
    return e instanceof SSLException
        ? "has no encrypted connection that can be trusted"
        : "gave no answer that can be understood";
  }
}
