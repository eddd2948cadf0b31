package dev.hoop.compatibility;

import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.datasource.pooled.PooledDataSource;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.mapping.VendorDatabaseIdProvider;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;
import org.apache.ibatis.transaction.jdbc.JdbcTransactionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

import static org.assertj.core.api.Assertions.assertThat;

/** A mapper over MyBatis's own pool, which wants the class of the driver beside the URL. */
class MyBatisTest {
    /** A row. */
    public static final class Customer {
        private long id;
        private String name;
        private String email;

        /** Made by MyBatis. */
        public Customer() {}

        Customer(String name, String email) {
            this.name = name;
            this.email = email;
        }

        long id() {
            return id;
        }

        String email() {
            return email;
        }
    }

    /** Statements. */
    interface Customers {
        @Insert("INSERT INTO customers (name, email) VALUES (#{name}, #{email})")
        @Options(useGeneratedKeys = true, keyProperty = "id")
        void add(Customer customer);

        @Select("<script>SELECT id, name, email FROM customers WHERE id IN"
                + " <foreach item='id' collection='ids' open='(' separator=',' close=')'>#{id}</foreach></script>")
        List<Customer> find(@Param("ids") List<Long> ids);
    }

    @TempDir
    Path folder;

    @Test
    void mapsGeneratedKeysAndMaskedColumns() throws Exception {
        Governed shop = Governed.byStarter(
                Servers.postgresql("CREATE TABLE customers (id bigserial PRIMARY KEY, name text, email text)"), folder);
        PooledDataSource pool = new PooledDataSource("dev.hoop.jdbc.HoopDriver", shop.url(), "migrator", "");
        Configuration configuration = new Configuration(new Environment("test", new JdbcTransactionFactory(), pool));
        configuration.addMapper(Customers.class);
        SqlSessionFactory mybatis = new SqlSessionFactoryBuilder().build(configuration);

        VendorDatabaseIdProvider vendors = new VendorDatabaseIdProvider();
        Properties names = new Properties();
        names.setProperty("PostgreSQL", "pg");
        vendors.setProperties(names);
        assertThat(vendors.getDatabaseId(pool)).isEqualTo("pg");
        try (SqlSession session = mybatis.openSession()) {
            Customer ada = new Customer("Ada", "ada@example.com");
            session.getMapper(Customers.class).add(ada);
            assertThat(ada.id()).isEqualTo(1);
            session.commit();
        }
        try (SqlSession session = mybatis.openSession()) {
            assertThat(session.getMapper(Customers.class).find(List.of(1L, 2L)))
                    .extracting(Customer::email)
                    .containsExactly("a***@example.com");
        }
        pool.forceCloseAll();

        assertThat(shop.really("SELECT email FROM customers")).isEqualTo("ada@example.com");
        shop.verified();
    }
}
