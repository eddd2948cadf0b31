package dev.hoop.policy.masking;

/**
 * Words that stand before a value and say what it is: {@code "bsn": "111222333"}, {@code <nhs>}, {@code Order no. 4711}.
 * Looks at the last three words, no further back than {@value #REACH} characters, and not past the end of a line, a
 * semicolon, a bar, or another number.
 */
final class Words {
    private static final int REACH = 48;
    private static final int MOST = 3;

    /** What other numbers are called; a * stands for any ending. */
    private static final Words OTHERS = of(
            "order* bestell* auftrag* rechnung* invoice* commande* facture* pedido* factura* ordine* fattura* zam\u00F3wieni*"
                    + " zamowieni* faktur* encomenda* tracking* track* sendung* paket* parcel* shipment* consignment* awb isbn* issn* ean*"
                    + " gtin* upc* imei* meid iccid sku* serial* seri* version* build* commit* hash* sha* md5 crc* checksum* ticket* case*"
                    + " article* artikel* item* product* produkt* part* batch* lot charge* timestamp* epoch* unix* millis* tel* phone*"
                    + " fone* fon mobile* mobil* fax* cell* handy* zip* plz postcode* amount* total* price* betrag* summe* size* bytes*"
                    + " length* offset* port pid uid guid* uuid* call* ref* referen* receipt* booking* buchung* reserv* confirm*"
                    + " transaction* transakt* txn* trx* account* konto* rekening* compte* cuenta* conto* zahl count* row*"
                    + " page* line* seq* sequence* revision* rev oid* section* chapter* abschnitt* kapitel* release* v ver");

    private static final int NOTHING = 0;
    private static final int THIS = 1;
    private static final int ANOTHER = 2;

    private final String[] words;
    private final boolean[] anyEnding;

    private Words(String[] words) {
        this.words = new String[words.length];
        anyEnding = new boolean[words.length];
        for (int i = 0; i < words.length; i++) {
            anyEnding[i] = words[i].endsWith("*");
            this.words[i] = anyEnding[i] ? words[i].substring(0, words[i].length() - 1) : words[i];
        }
    }

    /** @param words separated by blanks; one that ends in * stands for all that begin like it */
    static Words of(String words) {
        return new Words(words.split(" "));
    }

    /** Whether one of these words is before the value, nearer than one that names something else. */
    boolean name(String text, int at) {
        return look(text, at) == THIS;
    }

    /** Whether a word before the value names something else, and none of these is nearer. */
    boolean nameAnother(String text, int at) {
        return look(text, at) == ANOTHER;
    }

    private int look(String text, int at) {
        int least = Math.max(0, at - REACH);
        int seen = 0;
        int i = at;
        while (i > least && seen < MOST) {
            char c = text.charAt(i - 1);
            if (ends(c)) {
                return NOTHING;
            }
            if (!part(c)) {
                i--;
                continue;
            }
            int end = i;
            do {
                i--;
            } while (i > least && part(text.charAt(i - 1)) && !hump(text, i));
            if (has(text, i, end)) {
                return THIS;
            }
            if (OTHERS.has(text, i, end)) {
                return ANOTHER;
            }
            seen++;
        }
        return NOTHING;
    }

    private static boolean ends(char c) {
        return c == '\n' || c == '\r' || c == ';' || c == '|' || Characters.KINDS[c] == Characters.DIGIT;
    }

    private static boolean part(char c) {
        byte kind = Characters.KINDS[c];
        return kind == Characters.LETTER && c != '_' || kind == Characters.IDEOGRAPH;
    }

    /** Whether a word begins at the index inside what looks like one: {@code customerBsn}. */
    private static boolean hump(String text, int at) {
        return Character.isUpperCase(text.charAt(at)) && Character.isLowerCase(text.charAt(at - 1));
    }

    private boolean has(String text, int from, int to) {
        for (int w = 0; w < words.length; w++) {
            String word = words[w];
            boolean fits = anyEnding[w] ? to - from >= word.length() : to - from == word.length();
            if (fits && text.regionMatches(true, from, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }
}
