// Reports in, the quotes that Stanford CoreNLP finds in them and the speakers it gives them to out.
//
//   java -cp "LIB/*:CLASSES" CoreNlpQuotes INPUT.ndjson OUTPUT.ndjson [THREADS] [full|lean]
//
// In: lines {"id", "text"}. Out: lines {"id", "quotes": [{"source": [[start, end]], "cue": [], "content": [start, end]}]} in
// the same order, offsets in UTF-16 units; source is [] where no speaker was found. CoreNLP tells no cue.
//
// full   the annotators that CoreNLP's page on the quote annotator asks for, as they come
// lean   the quickest that still names speakers: no coreference, no fine classes of names, no numbers and dates. Not how
//        it is meant to be run; it is here so that its speed is not held down by what the quotes could do without
import edu.stanford.nlp.coref.CorefCoreAnnotations;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreQuote;
import edu.stanford.nlp.pipeline.QuoteAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.Pair;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.json.Json;
import javax.json.JsonArrayBuilder;
import javax.json.JsonObject;
import javax.json.JsonReader;

public class CoreNlpQuotes {
  public static void main(String[] args) throws Exception {
    if (args.length < 2) {
      System.err.println("usage: CoreNlpQuotes INPUT.ndjson OUTPUT.ndjson [THREADS] [full|lean]");
      System.exit(2);
    }
    int threads = args.length > 2 ? Integer.parseInt(args[2]) : 1;
    boolean isLean = args.length > 3 && args[3].equals("lean");

    Properties properties = properties(isLean);
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    // One each: it keeps the characters of the report that it is at in itself, so that two threads on one annotator mix up
    // their reports or break off (4.5.10). All the others, which take the time and the memory, are shared.
    ThreadLocal<QuoteAnnotator> quoteAnnotator = ThreadLocal.withInitial(() -> new QuoteAnnotator(properties));
    // A report is forgotten once its line is made, and few are under way at once, or the heap fills up and reading slows down.
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    Deque<Future<String>> underWay = new ArrayDeque<>();
    try (BufferedReader in = Files.newBufferedReader(Path.of(args[0]), StandardCharsets.UTF_8);
        BufferedWriter out = Files.newBufferedWriter(Path.of(args[1]), StandardCharsets.UTF_8)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (line.isBlank()) continue;
        Annotation annotation = toAnnotation(line, isLean);
        underWay.add(
            pool.submit(
                () -> {
                  pipeline.annotate(annotation);
                  quoteAnnotator.get().annotate(annotation);
                  return toLine(annotation);
                }));
        if (underWay.size() == 4 * threads) out.write(underWay.remove().get() + "\n");
      }
      while (!underWay.isEmpty()) out.write(underWay.remove().get() + "\n");
    } finally {
      pool.shutdown();
    }
  }

  private static Annotation toAnnotation(String line, boolean isLean) {
    try (JsonReader reader = Json.createReader(new StringReader(line))) {
      JsonObject report = reader.readObject();
      Annotation annotation = new Annotation(report.getString("text"));
      annotation.set(CoreAnnotations.DocIDAnnotation.class, report.getString("id"));
      // Without this the quote annotator breaks off where nothing has looked for coreference, even if told to use none.
      if (isLean) annotation.set(CorefCoreAnnotations.CorefChainAnnotation.class, new HashMap<>());
      return annotation;
    }
  }

  private static Properties properties(boolean isLean) {
    Properties properties = new Properties();
    // An empty line ends a sentence: the articles are paragraphs apart by one, and a headline has no full stop.
    properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
    if (isLean) {
      properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
      properties.setProperty("ner.applyNumericClassifiers", "false");
      properties.setProperty("ner.applyFineGrained", "false");
      properties.setProperty("ner.useSUTime", "false");
      properties.setProperty("ner.buildEntityMentions", "true");
      properties.setProperty("quote.attribution.useCoref", "false");
    } else {
      properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref");
    }
    return properties;
  }

  private static String toLine(Annotation annotation) {
    String id = annotation.get(CoreAnnotations.DocIDAnnotation.class);
    JsonArrayBuilder quotes = Json.createArrayBuilder();
    if (annotation.get(CoreAnnotations.QuotationsAnnotation.class) != null) {
      CoreDocument document = new CoreDocument(annotation);
      document.wrapAnnotations();
      for (CoreQuote quote : document.quotes()) {
        JsonArrayBuilder source = Json.createArrayBuilder();
        quote.speakerCharOffsets().ifPresent(speaker -> source.add(pair(speaker)));
        quotes.add(
            Json.createObjectBuilder()
                .add("source", source)
                .add("cue", Json.createArrayBuilder())
                .add("content", pair(quote.quoteCharOffsets())));
      }
    }
    return Json.createObjectBuilder().add("id", id).add("quotes", quotes).build().toString();
  }

  private static JsonArrayBuilder pair(Pair<Integer, Integer> offsets) {
    return Json.createArrayBuilder().add(offsets.first()).add(offsets.second());
  }
}
