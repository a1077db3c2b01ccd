using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Platform.Api.Data;

/// <summary>An enum member as it is stored and as the schema names it, in upper snake case.</summary>
public static class EnumName<T>
    where T : struct, Enum
{
    private static readonly FrozenDictionary<T, string> Names =
        Enum.GetValues<T>().ToFrozenDictionary(value => value, value => SnakeCase.Upper(value.ToString()));

    private static readonly FrozenDictionary<string, T> Values =
        Names.ToFrozenDictionary(pair => pair.Value, pair => pair.Key);

    public static string Of(T value) => Names[value];

    public static T Parse(string name) => Values[name];
}

/// <summary>Stores an enum by its upper snake case name, so a row reads in the database as it reads in the API.</summary>
public sealed class EnumNameConverter<T>() : ValueConverter<T, string>(value => EnumName<T>.Of(value), name => EnumName<T>.Parse(name))
    where T : struct, Enum;
