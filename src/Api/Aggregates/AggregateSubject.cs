using System.Linq.Expressions;
using Platform.Domain.Regions;

namespace Platform.Api.Aggregates;

/// <summary>What a kind of rows is counted by and what of it is summed; the schema's types have the same names.</summary>
/// <param name="TypeName">The planned type whose rows are aggregated.</param>
/// <param name="RowType">Its row.</param>
/// <param name="IsOpen">Whether lists show these rows to everybody, so that statistics need a protection of their own.</param>
/// <param name="Places">Where a row belongs.</param>
/// <param name="Dimensions">What rows are grouped by.</param>
/// <param name="Measures">What is summed.</param>
internal sealed record AggregateSubject(
    string TypeName,
    Type RowType,
    bool IsOpen,
    AggregatePlaces Places,
    IReadOnlyList<AggregateDimension> Dimensions,
    IReadOnlyList<AggregateMeasure> Measures)
{
    /// <summary>The field of the query.</summary>
    public string Coordinate => $"Query.{char.ToLowerInvariant(TypeName[0])}{TypeName[1..]}Aggregate";

    public string ResultType => TypeName + "Aggregate";

    public string GroupType => TypeName + "AggregateGroup";

    public string KeyType => TypeName + "AggregateKey";

    public AggregateDimension Dimension(string name) => Dimensions.First(dimension => dimension.Name == name);
}

/// <summary>Where a row belongs: to a division, and to an enterprise.</summary>
/// <param name="Division">Row to division code.</param>
/// <param name="CreditCode">Row to the enterprise's credit code.</param>
/// <param name="Enterprise">Row to the enterprise's number, a nullable long; <see langword="null"/> where each row is an enterprise.</param>
internal sealed record AggregatePlaces(LambdaExpression Division, LambdaExpression CreditCode, LambdaExpression? Enterprise);

/// <summary>A way to group rows.</summary>
/// <param name="Name">Member of the schema's enum of dimensions.</param>
/// <param name="Field">Field of the group's key.</param>
/// <param name="Value">Row to a text that names the group; for a tier of regions its division code.</param>
/// <param name="Kind">What the text stands for.</param>
/// <param name="Conditions">Conditions that choose one group: path in the filter, operation.</param>
internal sealed record AggregateDimension(
    string Name, string Field, LambdaExpression Value, DimensionKind Kind, params IReadOnlyList<(string Path, string Operation)> Conditions)
{
    /// <summary>The tier of regions that the dimension groups by; <see langword="null"/> for other dimensions.</summary>
    public RegionLevel? Tier { get; init; }

    /// <summary>Digits of a division code at the tier.</summary>
    public int CodeLength { get; init; }
}

/// <summary>What the text of a group's key stands for.</summary>
internal enum DimensionKind
{
    Text,
    Flag,
    Number,
}

/// <summary>A column that is summed up.</summary>
/// <param name="Field">Its field in the group.</param>
/// <param name="Value">Row to an int or a date, nullable or not.</param>
internal sealed record AggregateMeasure(string Field, LambdaExpression Value)
{
    public bool IsDate => (Nullable.GetUnderlyingType(Value.ReturnType) ?? Value.ReturnType) == typeof(DateOnly);

    public bool IsNullable => Nullable.GetUnderlyingType(Value.ReturnType) is not null;
}
