using System.Text;
using Platform.GraphQL.Language;

namespace Platform.GraphQL.Types;

/// <summary>A value of an enum. It is itself the coerced form of an enum value.</summary>
public sealed class EnumValueDefinition : SchemaMember
{
    internal EnumValueDefinition(EnumValueDefinitionNode node, EnumType declaringType, int ordinal)
        : base(node.Name.Value, node.Description?.Value, node)
    {
        DeclaringType = declaringType;
        Ordinal = ordinal;
        Json = Encoding.UTF8.GetBytes($"\"{node.Name.Value}\"");
    }

    /// <summary>The enum.</summary>
    public EnumType DeclaringType { get; }

    /// <summary>The value's position in the enum, from 0.</summary>
    public int Ordinal { get; }

    /// <inheritdoc/>
    public override string Coordinate => $"{DeclaringType.Name}.{Name}";

    /// <summary>The value as it stands in a response.</summary>
    internal byte[] Json { get; }
}
