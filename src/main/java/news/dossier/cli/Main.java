package news.dossier.cli;

/** Where {@code java @target/dossier} begins. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.exit(args.length);
  }
}
