using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Platform.Rules.Dmn.Reading;

/// <summary>
/// Loads the XML of a model so that no text can do harm: no DTD, no entities, nothing fetched, and neither size nor
/// nesting beyond the limits. The first pass over the text only measures it.
/// </summary>
internal static class ModelXml
{
    private static readonly string[] Namespaces =
    [
        "http://www.omg.org/spec/DMN/20180521/MODEL/",
        "https://www.omg.org/spec/DMN/20191111/MODEL/",
        "https://www.omg.org/spec/DMN/20211108/MODEL/",
        "https://www.omg.org/spec/DMN/20230324/MODEL/",
    ];

    /// <summary>The root element, or the fatal problem.</summary>
    internal static (XElement? Root, DmnProblem? Problem) Load(Stream xml, DmnReadOptions options) =>
        Copy(xml, options.MaxBytes) is { } copy
            ? Load(() => XmlReader.Create(new MemoryStream(copy), Settings), options)
            : (null, TooLarge(options));

    /// <summary>The root element, or the fatal problem. An encoding that the text declares says nothing about a string.</summary>
    internal static (XElement? Root, DmnProblem? Problem) Load(string xml, DmnReadOptions options) =>
        Encoding.UTF8.GetByteCount(xml) <= options.MaxBytes
            ? Load(() => XmlReader.Create(new StringReader(xml), Settings), options)
            : (null, TooLarge(options));

    private static (XElement? Root, DmnProblem? Problem) Load(Func<XmlReader> open, DmnReadOptions options)
    {
        try
        {
            if (FindTooDeep(open, options.MaxDepth) is { } place)
            {
                return (null, Fatal(DmnProblemKind.TooDeep, place, $"{options.MaxDepth}"));
            }

            using var reader = open();
            var root = XElement.Load(reader, LoadOptions.SetLineInfo);
            return root.Name.LocalName == "definitions" && Namespaces.Contains(root.Name.NamespaceName)
                ? (root, null)
                : (null, Fatal(DmnProblemKind.NotDmn, LocationOf(root), root.Name.ToString()));
        }
        catch (XmlException malformed)
        {
            var place = new SourceLocation(malformed.LineNumber, malformed.LinePosition);
            return (null, Fatal(DmnProblemKind.InvalidXml, place, malformed.Message));
        }
    }

    internal static SourceLocation LocationOf(XElement element)
    {
        IXmlLineInfo info = element;
        return info.HasLineInfo() ? new SourceLocation(info.LineNumber, info.LinePosition) : default;
    }

    private static XmlReaderSettings Settings { get; } = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    private static byte[]? Copy(Stream xml, int maxBytes)
    {
        using var copy = new MemoryStream();
        var buffer = new byte[81_920];
        for (var read = xml.Read(buffer); read > 0; read = xml.Read(buffer))
        {
            if (copy.Length + read > maxBytes)
            {
                return null;
            }

            copy.Write(buffer, 0, read);
        }

        return copy.ToArray();
    }

    private static SourceLocation? FindTooDeep(Func<XmlReader> open, int maxDepth)
    {
        using var reader = open();
        while (ReadLocated(reader))
        {
            if (reader.Depth > maxDepth)
            {
                var info = (IXmlLineInfo)reader;
                return new SourceLocation(info.LineNumber, info.LinePosition);
            }
        }

        return null;
    }

    // The refusal of a document type is thrown without a place.
    private static bool ReadLocated(XmlReader reader)
    {
        try
        {
            return reader.Read();
        }
        catch (XmlException unplaced) when (unplaced.LineNumber == 0)
        {
            var info = (IXmlLineInfo)reader;
            throw new XmlException(unplaced.Message, unplaced, Math.Max(1, info.LineNumber), Math.Max(1, info.LinePosition));
        }
    }

    private static DmnProblem TooLarge(DmnReadOptions options) => Fatal(DmnProblemKind.TooLarge, default, $"{options.MaxBytes}");

    private static DmnProblem Fatal(DmnProblemKind kind, SourceLocation place, string argument) => new(kind, place, "", [argument]);
}
