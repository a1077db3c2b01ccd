using Platform.GraphQL.Types;

namespace Platform.Api.Data.Planning;

/// <summary>How one selected field is written from a row. Closed: every kind is in this file.</summary>
/// <param name="Key">The response key with quotes and colon.</param>
internal abstract record FieldTemplate(byte[] Key);

/// <summary>A column.</summary>
internal sealed record ColumnTemplate(byte[] Key, int Column, ColumnKind Kind) : FieldTemplate(Key);

/// <summary>The global id of a row.</summary>
internal sealed record GlobalIdTemplate(byte[] Key, int Column, byte[] Prefix, bool IsNumber) : FieldTemplate(Key);

/// <summary>The same JSON in every row.</summary>
internal sealed record ConstantTemplate(byte[] Key, byte[] Json) : FieldTemplate(Key);

/// <summary>An object out of the same row.</summary>
/// <param name="NullColumn">A column that is null exactly where there is no such object.</param>
internal sealed record ObjectTemplate(byte[] Key, ObjectType Type, IReadOnlyList<FieldTemplate> Fields, int NullColumn) : FieldTemplate(Key);

/// <summary>Rows of another level that belong to this one.</summary>
internal sealed record ChildTemplate(byte[] Key, LevelPlan Child, int KeyColumn, bool IsNumber) : FieldTemplate(Key);

/// <summary>A field left to its resolver.</summary>
/// <param name="Columns">The columns its parent is built from.</param>
/// <param name="Build">Column values to parent.</param>
internal sealed record DeferredTemplate(byte[] Key, IReadOnlyList<int> Columns, Func<object?[], object> Build) : FieldTemplate(Key);
