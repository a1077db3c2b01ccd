using System.Reflection;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Binding;

/// <summary>Matches C# enums to those of the schema, member by member.</summary>
internal sealed class EnumTables
{
    private readonly MismatchList _mismatches;
    private readonly Dictionary<(EnumType Type, Type Clr), object?[]> _tables = [];

    internal EnumTables(MismatchList mismatches) => _mismatches = mismatches;

    /// <summary>The boxed C# value of each enum value, by its ordinal; null where there is none, which is reported.</summary>
    internal object?[] Get(EnumType type, Type clr)
    {
        if (!_tables.TryGetValue((type, clr), out var table))
        {
            table = Make(type, clr);
            _tables.Add((type, clr), table);
        }

        return table;
    }

    private object?[] Make(EnumType type, Type clr)
    {
        var table = new object?[type.Values.Count];
        foreach (var member in clr.GetFields(BindingFlags.Public | BindingFlags.Static))
        {
            var name = MemberNames.OfEnumMember(member);
            if (type.Values.TryGet(name, out var value))
            {
                table[value.Ordinal] = member.GetValue(null);
            }
            else if (member.GetCustomAttribute<NotInSchemaAttribute>() is null)
            {
                _mismatches.Report(
                    BindingErrors.EnumMemberUnknown, type, clr,
                    ("member", member.Name), ("clr", clr.Name), ("name", name), ("type", type.Name));
            }
        }

        foreach (var value in type.Values.Where(value => table[value.Ordinal] is null))
        {
            _mismatches.Report(BindingErrors.EnumValueMissing, value, clr, ("value", value.Coordinate), ("clr", clr.Name));
        }

        return table;
    }
}
