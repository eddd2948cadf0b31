hoop init                       # writes policy.yaml, the built-in policy, with comments
hoop policy check policy.yaml   # every mistake with line and column; exits 0 if there is none
hoop policy explain --policy policy.yaml 'SELECT name, email AS contact FROM customers'
hoop policy explain --policy policy.yaml 'DROP TABLE customers'                 # exits 1: it is not allowed
hoop policy explain --policy policy.yaml --group env:production 'ALTER TABLE customers ADD note text'
echo '{"sql": "DELETE FROM orders"}' | hoop policy explain --json --policy policy.yaml -
