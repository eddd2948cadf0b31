UPDATE products
SET attributes = jsonb_set(attributes, '{tags}', to_jsonb(tags)) || '{"checked": true}'
WHERE tags && ARRAY ['kitchen']
   OR attributes ? 'volume'
   OR attributes @> '{"colours": ["red"]}';

UPDATE products SET tags = array_append(tags, 'cheap') WHERE price < ANY (ARRAY [5.0, 6.5]) AND NOT ('cheap' = ANY (tags));

INSERT INTO events (happened_at, kind, payload)
SELECT now(), 'tag', jsonb_build_object('tag', t.tag, 'place', t.place)
FROM products p
         CROSS JOIN LATERAL unnest(p.tags) WITH ORDINALITY AS t (tag, place)
WHERE p.attributes #>> '{colours,0}' = 'red';
