SET lock_timeout = '5s';
SET LOCAL statement_timeout TO '60s';
SELECT set_config('shop.customer', '1', true);
ALTER TABLE customers ADD COLUMN IF NOT EXISTS locale text DEFAULT 'en';
RESET lock_timeout;
