using System.Xml.Linq;
using Platform.Rules.Feel.Types;

namespace Platform.Rules.Dmn.Reading;

/// <summary>An element of the graph before its logic is read.</summary>
/// <param name="Xml">Its XML.</param>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Variable">Its variable with the declared type.</param>
/// <param name="Type">The type of its name in FEEL: of the variable, or of the function it is.</param>
internal sealed record DeclaredElement(XElement Xml, string Id, string Name, InformationItem Variable, FeelType Type);
