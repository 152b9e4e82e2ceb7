package org.dispatchatlas.export;

import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes JSON that is the same on every machine: keys in the order of the calls, {@code \n} line ends, numbers rounded to a stated
 * number of decimals and never in exponent form. Nothing is held back in memory beyond a small buffer.
 */
public final class JsonOut implements AutoCloseable {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .defaultPrettyPrinter(new DefaultPrettyPrinter(
                            Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                    .withArrayIndenter(new DefaultPrettyPrinter.NopIndenter())
                    .withObjectIndenter(new DefaultIndenter(" ", "\n")))
            .build();

    private final JsonGenerator json;

    private JsonOut(JsonGenerator json) {
        this.json = json;
    }

    /** A member a line, objects indented, arrays in one line. The stream stays open after {@link #close}. */
    public static JsonOut indented(OutputStream out) {
        return new JsonOut(MAPPER.writerWithDefaultPrettyPrinter().createGenerator(out));
    }

    /** All in one line. The stream stays open after {@link #close}. */
    public static JsonOut compact(OutputStream out) {
        return new JsonOut(MAPPER.writer().createGenerator(out));
    }

    public void object(Runnable members) {
        json.writeStartObject();
        members.run();
        json.writeEndObject();
    }

    public void object(String name, Runnable members) {
        json.writeName(name);
        object(members);
    }

    public <T> void array(String name, Collection<T> values, Consumer<T> each) {
        json.writeName(name);
        array(values, each);
    }

    public <T> void array(Collection<T> values, Consumer<T> each) {
        json.writeStartArray();
        values.forEach(each);
        json.writeEndArray();
    }

    /** A member whose value the next call writes. */
    public void name(String name) {
        json.writeName(name);
    }

    /** A text, also an empty one. */
    public void string(String name, String value) {
        json.writeStringProperty(name, Wellformed.json(value));
    }

    /** A text; {@code null} where it is empty. */
    public void text(String name, String value) {
        json.writeName(name);
        text(value);
    }

    public void text(String name, Optional<String> value) {
        text(name, value.orElse(""));
    }

    public void text(String value) {
        if (value.isEmpty()) {
            json.writeNull();
        } else {
            json.writeString(Wellformed.json(value));
        }
    }

    public void number(String name, long value) {
        json.writeNumberProperty(name, value);
    }

    public void number(String name, double value, int decimals) {
        json.writeName(name);
        number(value, decimals);
    }

    public void number(String name, Optional<Double> value, int decimals) {
        value.ifPresentOrElse(present -> number(name, present, decimals), () -> json.writeNullProperty(name));
    }

    public void number(double value, int decimals) {
        json.writeNumber(Numbers.rounded(value, decimals));
    }

    /** The members of a row. */
    public <T> void fields(List<Field<T>> fields, T row) {
        fields.forEach(field -> field(field, row));
    }

    private <T> void field(Field<T> field, T row) {
        if (field.scarce() && field.words(row).isEmpty()) {
            return;
        }
        switch (field) {
            case Field.Text<T> text -> text(text.name(), text.of().apply(row));
            case Field.Whole<T> whole ->
                whole.of()
                        .apply(row)
                        .ifPresentOrElse(value -> number(whole.name(), value), () -> nothing(whole.name()));
            case Field.Real<T> real -> number(real.name(), real.of().apply(row), real.decimals());
            case Field.Flag<T> flag -> flag(flag.name(), flag.of().apply(row));
            case Field.Day<T> day -> text(day.name(), day.words(row));
        }
    }

    public void flag(String name, boolean value) {
        json.writeBooleanProperty(name, value);
    }

    public void nothing(String name) {
        json.writeNullProperty(name);
    }

    public void nothing() {
        json.writeNull();
    }

    public void startArray() {
        json.writeStartArray();
    }

    public void endArray() {
        json.writeEndArray();
    }

    @Override
    public void close() {
        json.close();
    }
}
