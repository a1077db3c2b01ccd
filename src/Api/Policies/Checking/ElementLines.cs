using System.Xml;
using Platform.Rules.Dmn;

namespace Platform.Api.Policies.Checking;

/// <summary>Where the elements of a DMN file start, by id.</summary>
public sealed class ElementLines
{
    private readonly Dictionary<string, SourceLocation> _places = new(StringComparer.Ordinal);

    private ElementLines()
    {
    }

    /// <summary>Places of nothing, for policies whose text is not at hand.</summary>
    public static ElementLines None { get; } = new();

    /// <param name="xml">A text that was read as a model before, and so is well-formed and within the limits.</param>
    public static ElementLines Of(string xml)
    {
        var lines = new ElementLines();
        using var reader = XmlReader.Create(new StringReader(xml), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        var info = (IXmlLineInfo)reader;
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.GetAttribute("id") is { } id)
            {
                lines._places.TryAdd(id, new SourceLocation(info.LineNumber, info.LinePosition));
            }
        }

        return lines;
    }

    public SourceLocation? Find(string id) => _places.TryGetValue(id, out var place) ? place : null;
}
