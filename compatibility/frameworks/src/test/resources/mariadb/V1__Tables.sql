CREATE TABLE `customers` (
    `id`         BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
    `name`       VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci NOT NULL COMMENT 'as on the invoice; it''s printed',
    `email`      VARCHAR(120) DEFAULT NULL,
    `state`      ENUM('new', 'old') NOT NULL DEFAULT 'new',
    `prefs`      JSON DEFAULT NULL CHECK (JSON_VALID(`prefs`)),
    `created_at` TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
    PRIMARY KEY (`id`),
    UNIQUE KEY `customers_email` (`email`),
    KEY `customers_state` (`state`, `created_at`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COMMENT = 'whoever buys';

CREATE TABLE IF NOT EXISTS orders (
    id INT AUTO_INCREMENT PRIMARY KEY,
    customer_id BIGINT UNSIGNED NOT NULL,
    total DECIMAL(12, 2) DEFAULT 0,
    flags SET ('gift', 'express'),
    picture LONGBLOB,
    placed DATETIME(6) NOT NULL,
    gross DECIMAL(12, 2) AS (total * 1.2) PERSISTENT,
    FULLTEXT KEY (note_text),
    note_text MEDIUMTEXT,
    CONSTRAINT orders_customer FOREIGN KEY (customer_id) REFERENCES customers (id) ON DELETE CASCADE
);
# a comment of the other kind
CREATE INDEX orders_placed ON orders (placed DESC);
