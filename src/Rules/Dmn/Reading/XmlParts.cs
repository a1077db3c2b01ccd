using System.Xml.Linq;

namespace Platform.Rules.Dmn.Reading;

/// <summary>Parts of a DMN element, in the namespace of the element itself.</summary>
internal static class XmlParts
{
    internal static XElement? Part(this XElement element, string name) => element.Element(element.Name.Namespace + name);

    internal static IEnumerable<XElement> Parts(this XElement element, string name) => element.Elements(element.Name.Namespace + name);

    /// <summary>The children in the namespace of the element; extensions by tools stand in other namespaces.</summary>
    internal static IEnumerable<XElement> OwnParts(this XElement element) =>
        element.Elements().Where(part => part.Name.Namespace == element.Name.Namespace);

    /// <summary>The text of a child; empty where there is none.</summary>
    internal static string TextOf(this XElement element, string name) => element.Part(name)?.Value.Trim() ?? "";

    /// <summary>The value of an attribute; empty where there is none.</summary>
    internal static string Value(this XElement element, string attribute) => element.Attribute(attribute)?.Value.Trim() ?? "";

    /// <summary>The type named by an attribute or, in item definitions, by a child; empty where none is.</summary>
    internal static string TypeRef(this XElement element)
    {
        var attribute = element.Value("typeRef");
        return attribute.Length > 0 ? attribute : element.TextOf("typeRef");
    }

    /// <summary>The id of the element or the nearest around it that has one; empty where none has.</summary>
    internal static string NearestId(this XElement element) =>
        element.AncestorsAndSelf().Select(part => part.Value("id")).FirstOrDefault(id => id.Length > 0) ?? "";
}
