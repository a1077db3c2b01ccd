using System.Globalization;
using System.Xml.Linq;
using Platform.Rules.Feel.Values;

namespace Platform.Conformance.Tck;

/// <summary>Reads the parts of a test file (testCases.xsd).</summary>
internal static class TckXml
{
    private static readonly XNamespace Instance = "http://www.w3.org/2001/XMLSchema-instance";

    internal static IEnumerable<XElement> Children(XElement element, string name) =>
        element.Elements().Where(child => child.Name.LocalName == name);

    internal static string Attribute(XElement element, string name) => element.Attribute(name)?.Value ?? "";

    internal static string Text(XElement element, string name) => Children(element, name).FirstOrDefault()?.Value.Trim() ?? "";

    /// <summary>The name, after its namespace in braces where the element gives one.</summary>
    internal static string QualifiedName(XElement element)
    {
        var space = Attribute(element, "namespace");
        return (space.Length > 0 ? $"{{{space}}}" : "") + Attribute(element, "name");
    }

    /// <summary>Whether the value type of the schema holds null: nil, or nothing.</summary>
    internal static bool IsNull(XElement holder)
    {
        var content = holder.Elements().FirstOrDefault(child => child.Name.LocalName is "value" or "component" or "list");
        return content is null || IsNil(holder) || (content.Name.LocalName != "component" && IsNil(content));
    }

    /// <summary>The value type of the schema: a value, a list, or components, each of which may be nil.</summary>
    /// <exception cref="FormatException">A value is not of its type, or of a range that is not supported.</exception>
    internal static FeelValue Value(XElement holder)
    {
        if (IsNull(holder))
        {
            return FeelNull.Value;
        }

        if (Children(holder, "list").FirstOrDefault() is { } list)
        {
            return new FeelList([.. Children(list, "item").Select(Value)]);
        }

        var components = Children(holder, "component").ToList();
        return components.Count > 0
            ? new FeelContext(components.Select(component => KeyValuePair.Create(Attribute(component, "name"), Value(component))))
            : Simple(Children(holder, "value").First());
    }

    private static bool IsNil(XElement element) => element.Attribute(Instance + "nil")?.Value is "true" or "1";

    private static FeelValue Simple(XElement element)
    {
        var type = element.Attribute(Instance + "type")?.Value ?? "string";
        var text = element.Value;
        return type[(type.IndexOf(':', StringComparison.Ordinal) + 1)..] switch
        {
            "boolean" => FeelBoolean.Of(text.Trim() is "true" or "1"),
            "decimal" or "double" or "float" or "integer" or "int" or "long" => new FeelNumber(Number(text)),
            "date" => TemporalText.ReadDate(text.Trim()) is { } date ? new FeelDate(date) : Unreadable(text),
            "time" => TemporalText.ReadTime(text.Trim()) ?? Unreadable(text),
            "dateTime" => TemporalText.ReadDateTime(text.Trim()) ?? Unreadable(text),
            "duration" or "dayTimeDuration" or "yearMonthDuration" => DurationText.Read(text.Trim()) ?? Unreadable(text),
            _ => new FeelString(text),
        };
    }

    private static decimal Number(string text) =>
        decimal.TryParse(text.Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new FormatException($"'{text}' is no supported number.");

    private static FeelValue Unreadable(string text) => throw new FormatException($"'{text}' is not of its type.");
}
