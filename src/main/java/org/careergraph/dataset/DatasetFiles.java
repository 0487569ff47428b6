package org.careergraph.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The files of a dataset, wherever they are kept. */
public interface DatasetFiles {

    /** Names of the files, in alphabetical order. */
    List<String> names();

    /** The bytes of a file. */
    InputStream open(String name) throws IOException;

    /**
     * The files that stand directly in a folder.
     *
     * @throws ImportRefusedException when it is not a folder
     */
    static DatasetFiles inFolder(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new ImportRefusedException(
                    List.of(Row.ofFile(folder.toString()).notice("not a folder")));
        }
        return new DatasetFiles() {
            @Override
            public List<String> names() {
                try (Stream<Path> files = Files.list(folder)) {
                    return files.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString())
                            .sorted()
                            .toList();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public InputStream open(String name) throws IOException {
                return Files.newInputStream(folder.resolve(name));
            }
        };
    }

    /** The CSV files that stand directly in a folder of the class path. */
    static DatasetFiles onClassPath(String folder) {
        PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
        return new DatasetFiles() {
            @Override
            public List<String> names() {
                try {
                    return Stream.of(resolver.getResources("classpath:" + folder + "/*.csv"))
                            .map(Resource::getFilename)
                            .map(Objects::requireNonNull)
                            .sorted()
                            .toList();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public InputStream open(String name) throws IOException {
                return resolver.getResource("classpath:" + folder + "/" + name).getInputStream();
            }
        };
    }
}
