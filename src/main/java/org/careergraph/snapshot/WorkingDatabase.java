package org.careergraph.snapshot;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.FetchTriggerValuesAfterReturning;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * The database that imports write to: on SQLite a file in the home folder, on PostgreSQL the schema {@value #SCHEMA}. Nobody's
 * questions are answered from it. What private sources say is only in the {@linkplain #full() second} one.
 */
public final class WorkingDatabase implements AutoCloseable {

    static final String SCHEMA = "careergraph";

    /** 64 MiB, as SQLite wants it written: with its own 2 MiB, an import writes the pages of its indexes again and again. */
    private static final String CACHE = "-65536";

    private static final String MIGRATIONS = "classpath:db/migration";
    private static final Settings SETTINGS = new Settings()
            .withRenderSchema(false)
            // Otherwise jOOQ reads back the wrong rows on SQLite after INSERT … RETURNING.
            .withFetchTriggerValuesAfterReturning(FetchTriggerValuesAfterReturning.NEVER);

    private final HikariDataSource dataSource;
    private final DSLContext dsl;
    private final String schemaVersion;
    private final WorkingLock lock;
    private final ReentrantLock inThisProcess = new ReentrantLock();
    private final ScopedValue<DSLContext> transaction = ScopedValue.newInstance();
    private final ScopedValue<Boolean> rehearsal = ScopedValue.newInstance();
    private final String schema;
    private final FullDatabase full;

    private WorkingDatabase(CareerGraphProperties properties, HikariConfig config, String schema, WorkingLock lock) {
        SQLDialect dialect = properties.database() == null ? SQLDialect.SQLITE : SQLDialect.POSTGRES;
        this.dataSource = new HikariDataSource(config);
        this.schema = schema;
        this.full = new FullDatabase(properties, this);
        this.lock = lock;
        this.dsl = DSL.using(dataSource, dialect, SETTINGS);
        this.schemaVersion =
                dialect == SQLDialect.SQLITE ? migrated(patient(config), "WITHOUT ROWID") : migrated(dataSource, "");
    }

    /**
     * Brings the tables up to date and says what is their newest migration; closes the database when that fails.
     *
     * @param byKey what makes a table that keeps its rows in its primary key
     */
    private String migrated(DataSource through, String byKey) {
        try {
            Flyway flyway = Flyway.configure(WorkingDatabase.class.getClassLoader())
                    .dataSource(through)
                    .locations(MIGRATIONS)
                    .placeholders(Map.of("by_key", byKey))
                    .load();
            if (flyway.info().pending().length > 0) {
                exclusively(flyway::migrate);
            } else {
                flyway.validate();
            }
            return flyway.info().current().getVersion().getVersion();
        } catch (RuntimeException e) {
            dataSource.close();
            throw e;
        }
    }

    /** SQLite connections that do not ask for the right to write before they write: looking is allowed during an import. */
    private static DataSource patient(HikariConfig config) {
        SQLiteConfig properties = new SQLiteConfig(config.getDataSourceProperties());
        properties.setTransactionMode(SQLiteConfig.TransactionMode.DEFERRED);
        SQLiteDataSource database = new SQLiteDataSource(properties);
        database.setUrl(config.getJdbcUrl());
        return database;
    }

    /**
     * Opens the working database, makes it when it is missing, and brings its tables up to date.
     *
     * @throws WorkingDatabaseUnusableException when it cannot be opened or made
     * @throws WorkingDatabaseBusyException when its tables are out of date and somebody imports or publishes
     */
    public static WorkingDatabase open(CareerGraphProperties properties) {
        WorkingLock lock =
                properties.database() == null ? WorkingLock.file(prepared(properties.home())) : WorkingLock.advisory();
        return open(properties, properties.home().resolve("working.db"), SCHEMA, lock);
    }

    /** Opens the second working database, or makes an empty one; whoever uses it holds the first. */
    static WorkingDatabase full(CareerGraphProperties properties) {
        return open(properties, FullDatabase.file(properties), FullDatabase.SCHEMA, WorkingLock.NONE);
    }

    private static WorkingDatabase open(CareerGraphProperties properties, Path file, String schema, WorkingLock lock) {
        CareerGraphProperties.Database database = properties.database();
        HikariConfig config = database == null ? sqlite(file) : postgresql(database, schema);
        try {
            return new WorkingDatabase(properties, config, schema, lock);
        } catch (FlywayValidateException e) {
            throw new WorkingDatabaseUnusableException(
                    "The working database " + config.getJdbcUrl()
                            + " was made by another version of this program, from which"
                            + " there is no way to this one; start with another home or database, and import again",
                    e);
        } catch (PoolInitializationException | FlywayException e) {
            throw WorkingDatabaseUnusableException.at(config.getJdbcUrl(), e);
        }
    }

    private static Path prepared(Path home) {
        try {
            return Files.createDirectories(home).resolve("lock");
        } catch (IOException e) {
            throw new WorkingDatabaseUnusableException("Cannot make the home folder " + home, e);
        }
    }

    private static HikariConfig postgresql(CareerGraphProperties.Database database, String schema) {
        HikariConfig config = Pools.postgresql(database, schema);
        config.setConnectionInitSql("CREATE SCHEMA IF NOT EXISTS " + schema);
        config.addDataSourceProperty("reWriteBatchedInserts", "true"); // a batch is one statement, not a thousand
        config.setMaximumPoolSize(4); // one holds the lock, one writes, Flyway takes two
        config.setMinimumIdle(1);
        return config;
    }

    private static HikariConfig sqlite(Path file) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("working");
        config.setJdbcUrl("jdbc:sqlite:" + file);
        config.setMaximumPoolSize(1); // SQLite has one writer
        config.addDataSourceProperty("journal_mode", "WAL");
        config.addDataSourceProperty("synchronous", "FULL"); // an import that was reported done survives a power cut
        config.addDataSourceProperty("foreign_keys", "true");
        config.addDataSourceProperty("busy_timeout", "5000");
        config.addDataSourceProperty("transaction_mode", "IMMEDIATE");
        config.addDataSourceProperty("cache_size", CACHE);
        return config;
    }

    /** jOOQ over the database; within a transaction of this thread, in that transaction. */
    public DSLContext dsl() {
        return transaction.orElse(dsl);
    }

    public SQLDialect dialect() {
        return dsl.dialect();
    }

    /**
     * Runs work in one transaction: all of it is there afterwards, or nothing. A transaction within another is a part of it that
     * can fail alone.
     *
     * @throws WorkingDatabaseBusyException when somebody else imports or publishes
     * @throws WorkingDatabaseUnusableException when the disk or the server refuses
     */
    public <T> T transaction(Function<DSLContext, T> work) {
        return exclusively(() -> dsl().transactionResult((Configuration inner) ->
                ScopedValue.where(transaction, inner.dsl()).call(() -> work.apply(inner.dsl()))));
    }

    /** Runs work to see what it would do, and undoes in the end all that it stored. */
    public <T> T rehearse(Supplier<T> work) {
        List<T> result = new ArrayList<>(1);
        try {
            return transaction(ignored -> ScopedValue.where(rehearsal, true).call(() -> {
                result.add(full.find().map(second -> second.rehearse(work)).orElseGet(work));
                throw new Undone();
            }));
        } catch (Undone undone) {
            return result.getFirst();
        }
    }

    /** Whether what this thread stores is undone in the end. */
    public boolean isRehearsing() {
        return rehearsal.isBound();
    }

    /** Ends a rehearsal. */
    private static final class Undone extends RuntimeException {
        Undone() {
            super(null, null, false, false);
        }
    }

    /**
     * Runs work that nobody else may do at the same time, in this process or another: an import, or a publication. What
     * holds the database already can do so again.
     *
     * @throws WorkingDatabaseBusyException when somebody else imports or publishes
     * @throws WorkingDatabaseUnusableException when the disk or the server refuses
     */
    public <T> T exclusively(Supplier<T> work) {
        try {
            return inThisProcess.isHeldByCurrentThread() ? work.get() : locked(work);
        } catch (DataAccessException e) {
            throw WorkingDatabaseUnusableException.inUse(dataSource.getJdbcUrl(), e);
        }
    }

    private <T> T locked(Supplier<T> work) {
        if (!inThisProcess.tryLock()) {
            throw new WorkingDatabaseBusyException();
        }
        try {
            return lock.hold(dataSource, work);
        } finally {
            inThisProcess.unlock();
        }
    }

    /** The second database, which holds what private sources say, too. */
    public FullDatabase full() {
        return full;
    }

    /** jOOQ over all that is held, private or not. */
    public DSLContext everything() {
        return full.find().map(WorkingDatabase::dsl).orElseGet(this::dsl);
    }

    /** Where its tables are; on SQLite it says nothing. */
    String schema() {
        return schema;
    }

    /** The newest migration. */
    String schemaVersion() {
        return schemaVersion;
    }

    @Override
    public void close() {
        full.close();
        dataSource.close();
    }
}
