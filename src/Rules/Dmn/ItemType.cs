using Platform.Rules.Feel.Types;

namespace Platform.Rules.Dmn;

/// <summary>A type as a model declares it (7.3.2): a FEEL type and what further restricts its values.</summary>
/// <param name="Name">The name of the item definition or built-in type.</param>
/// <param name="Type">The FEEL type.</param>
public sealed record ItemType(string Name, FeelType Type)
{
    /// <summary>The type that says nothing.</summary>
    public static ItemType Any { get; } = Of(FeelType.Any);

    /// <summary>Tests that a value, or each element of a collection, must pass; null for none.</summary>
    public TestsText? AllowedValues { get; init; }

    /// <summary>Tests that the value as a whole must pass (since 1.5); null for none.</summary>
    public TestsText? Constraint { get; init; }

    /// <summary>The type of the elements of a collection; null for other types.</summary>
    public ItemType? Element { get; init; }

    /// <summary>The components of a structure in order; empty for other types.</summary>
    public IReadOnlyList<KeyValuePair<string, ItemType>> Components { get; init; } = [];

    /// <summary>Whether any test stands here or further inside; without any, conforming to the type is enough.</summary>
    public bool IsRestricted =>
        AllowedValues is not null || Constraint is not null || Element is { IsRestricted: true } || Components.Any(part => part.Value.IsRestricted);

    /// <summary>A FEEL type without restriction.</summary>
    /// <param name="type">The type.</param>
    public static ItemType Of(FeelType type) => new(type.ToString(), type);

    /// <summary>A collection of a type.</summary>
    /// <param name="name">The name of the collection.</param>
    /// <param name="element">The type of its elements.</param>
    public static ItemType CollectionOf(string name, ItemType element) =>
        new(name, new ListType(element.Type)) { Element = element };
}
