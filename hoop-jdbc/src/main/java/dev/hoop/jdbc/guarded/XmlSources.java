package dev.hoop.jdbc.guarded;

import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.transform.Source;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.sax.SAXSource;
import javax.xml.transform.stax.StAXSource;
import javax.xml.transform.stream.StreamSource;

import java.io.IOException;
import java.io.StringReader;
import java.sql.SQLException;
import java.util.Optional;

/**
 * A text as what JDBC names of {@link javax.xml.transform}. What came from a target may be anybody's, so a document type
 * declaration, and with it every reference to something outside, is an error.
 */
final class XmlSources {
    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private XmlSources() {}

    /** Empty if the class is none that JDBC names. @param type null for whichever is handiest */
    static Optional<Source> of(String text, Class<?> type) throws SQLException {
        try {
            if (type == null || type == DOMSource.class) {
                return Optional.of(new DOMSource(document(text)));
            }
            if (type == SAXSource.class) {
                return Optional.of(new SAXSource(reader(), new InputSource(new StringReader(text))));
            }
            if (type == StreamSource.class) {
                return Optional.of(new StreamSource(new StringReader(text)));
            }
            return type == StAXSource.class ? Optional.of(stax(text)) : Optional.empty();
        } catch (SAXException | XMLStreamException e) { // without the cause, which quotes the text
            throw new SQLException("The value is not well-formed XML, or has a document type declaration", "2200M");
        } catch (ParserConfigurationException | IOException e) {
            throw new SQLException("The Java runtime has no XML parser that can be made safe", "58000");
        }
    }

    private static Document document(String text) throws ParserConfigurationException, SAXException, IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature(NO_DOCTYPE, true);
        factory.setNamespaceAware(true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setErrorHandler(new DefaultHandler()); // else it prints what it quotes
        return builder.parse(new InputSource(new StringReader(text)));
    }

    private static XMLReader reader() throws ParserConfigurationException, SAXException {
        SAXParserFactory factory = SAXParserFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature(NO_DOCTYPE, true);
        factory.setNamespaceAware(true);
        return factory.newSAXParser().getXMLReader();
    }

    private static Source stax(String text) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return new StAXSource(factory.createXMLStreamReader(new StringReader(text)));
    }
}
