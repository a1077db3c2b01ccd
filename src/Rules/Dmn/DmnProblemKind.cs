namespace Platform.Rules.Dmn;

/// <summary>What can be wrong with the XML of a model. Codes and texts stand in <see cref="DmnProblems"/>.</summary>
public enum DmnProblemKind
{
    /// <summary>The text is not well-formed XML, or uses a DTD.</summary>
    InvalidXml,
    /// <summary>The text is larger than <see cref="DmnReadOptions.MaxBytes"/>.</summary>
    TooLarge,
    /// <summary>Elements are nested deeper than <see cref="DmnReadOptions.MaxDepth"/>.</summary>
    TooDeep,
    /// <summary>The root is not the definitions of a supported version of DMN.</summary>
    NotDmn,
    /// <summary>Requirements lead in a circle.</summary>
    RequirementCycle,
    /// <summary>An element needs a name and has none.</summary>
    MissingName,
    /// <summary>Two elements share an id; the first counts.</summary>
    DuplicateId,
    /// <summary>Two elements of the graph share a name; the first counts where they are looked up by name.</summary>
    DuplicateName,
    /// <summary>A requirement names an element that is not there.</summary>
    UnknownReference,
    /// <summary>A type is neither built in nor defined; it counts as Any.</summary>
    UnknownType,
    /// <summary>Item definitions contain each other; the circle counts as Any.</summary>
    TypeCycle,
    /// <summary>An item definition is too large; it counts as Any.</summary>
    TypeTooLarge,
    /// <summary>An import has no model; what it should bring is missing.</summary>
    UnresolvedImport,
    /// <summary>A FEEL text cannot be read; the part evaluates to null.</summary>
    InvalidExpression,
    /// <summary>An expression is of a kind or language that is not supported; the part evaluates to null.</summary>
    UnsupportedExpression,
    /// <summary>The hit policy or aggregation of a table is not one of DMN.</summary>
    InvalidHitPolicy,
    /// <summary>A rule or row has not as many cells as the table has columns.</summary>
    WrongCellCount,
    /// <summary>Something in a readable FEEL text deserves a look.</summary>
    ExpressionNote,
}
