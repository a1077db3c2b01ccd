using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Platform.Api.Data;

/// <summary>An enum member as it is stored and as the schema names it, in upper snake case.</summary>
public static class EnumName
{
    public static string Of<T>(T value)
        where T : struct, Enum => Known<T>.Names[value];

    public static T Parse<T>(string name)
        where T : struct, Enum => Known<T>.Values[name];

    private static class Known<T>
        where T : struct, Enum
    {
        public static readonly FrozenDictionary<T, string> Names =
            Enum.GetValues<T>().ToFrozenDictionary(value => value, value => SnakeCase.Upper(value.ToString()));

        public static readonly FrozenDictionary<string, T> Values =
            Names.ToFrozenDictionary(pair => pair.Value, pair => pair.Key);
    }
}

/// <summary>Stores an enum by its upper snake case name, so a row reads in the database as it reads in the API.</summary>
public sealed class EnumNameConverter<T>() : ValueConverter<T, string>(value => EnumName.Of(value), name => EnumName.Parse<T>(name))
    where T : struct, Enum;
