using System.Reflection;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Binding;

/// <summary>The place in the schema and the C# member that are being fitted together, for messages.</summary>
/// <param name="Element">The field, argument or input field.</param>
/// <param name="Member">The C# member or type; null if there is none.</param>
internal sealed record BindingSite(ISchemaElement Element, MemberInfo? Member);
