using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Platform.Api.Data;

/// <summary>How every table is written, the same in SQLite, PostgreSQL and SQL Server.</summary>
public static class StorageConventions
{
    /// <summary>Long enough for every enum member of the domain.</summary>
    private const int EnumNameLength = 40;

    /// <summary>Digits of a stored decimal number: 14 before the point and 6 after it.</summary>
    private const int Precision = 20;
    private const int Scale = 6;

    // Words of SQL; people who query by hand would have to quote them.
    private static readonly Dictionary<string, string> Renamed = new() { ["From"] = "starts_on", ["To"] = "ends_on" };

    /// <summary>Call last, when all entities are configured.</summary>
    /// <param name="model">The model.</param>
    /// <param name="hasDecimals">Whether the database has decimal numbers; SQLite has none and compares them as text.</param>
    public static void Apply(ModelBuilder model, bool hasDecimals)
    {
        var properties = model.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties().Concat(entity.GetComplexProperties().SelectMany(PropertiesOf)));
        foreach (var property in properties.Where(property => (Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType) == typeof(decimal)))
        {
            property.SetPrecision(property.GetPrecision() ?? Precision);
            property.SetScale(property.GetScale() ?? Scale);
            if (!hasDecimals)
            {
                property.SetValueConverter(new CastingConverter<decimal, double>());
            }
        }

        foreach (var entity in model.Model.GetEntityTypes())
        {
            foreach (var property in entity.GetProperties())
            {
                ConvertValue(property);
                property.SetColumnName(ColumnOf(entity, property));
            }

            foreach (var complex in entity.GetComplexProperties())
            {
                Flatten(complex, "");
            }
        }

        foreach (var entity in model.Model.GetEntityTypes())
        {
            NameConstraints(entity);
        }

        foreach (var foreignKey in model.Model.GetEntityTypes().SelectMany(entity => entity.GetForeignKeys()))
        {
            foreignKey.DeleteBehavior = foreignKey.IsOwnership || foreignKey.DeleteBehavior == DeleteBehavior.Cascade
                ? DeleteBehavior.Cascade
                : DeleteBehavior.Restrict;
        }
    }

    private static IEnumerable<IMutableProperty> PropertiesOf(IMutableComplexProperty complex) =>
        complex.ComplexType.GetProperties().Concat(complex.ComplexType.GetComplexProperties().SelectMany(PropertiesOf));

    private static void NameConstraints(IMutableEntityType entity)
    {
        foreach (var key in entity.GetKeys())
        {
            key.SetName(key.GetName()?.ToLowerInvariant());
        }

        foreach (var foreignKey in entity.GetForeignKeys().Where(key => !key.IsOwnership))
        {
            foreignKey.SetConstraintName(foreignKey.GetConstraintName()?.ToLowerInvariant());
        }

        foreach (var index in entity.GetIndexes())
        {
            index.SetDatabaseName(index.GetDatabaseName()?.ToLowerInvariant());
        }
    }

    // An owned value lies in its owner's row, so its key is its owner's.
    private static string ColumnOf(IMutableEntityType entity, IMutableProperty property) =>
        entity.IsOwned() && property.IsPrimaryKey() ? "id" : Renamed.GetValueOrDefault(property.Name) ?? SnakeCase.Lower(property.Name.TrimStart('_'));

    private static void Flatten(IMutableComplexProperty complex, string prefix)
    {
        var name = prefix + SnakeCase.Lower(complex.Name) + "_";
        foreach (var property in complex.ComplexType.GetProperties())
        {
            ConvertValue(property);
            property.SetColumnName(name + SnakeCase.Lower(property.Name));
        }

        foreach (var inner in complex.ComplexType.GetComplexProperties())
        {
            Flatten(inner, name);
        }
    }

    private static void ConvertValue(IMutableProperty property)
    {
        var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        if (property.GetValueConverter() is not null)
        {
            return;
        }

        if (type.IsEnum)
        {
            property.SetValueConverter((ValueConverter?)Activator.CreateInstance(typeof(EnumNameConverter<>).MakeGenericType(type)));
            property.SetMaxLength(EnumNameLength);
        }
        else if (type == typeof(DateTimeOffset))
        {
            property.SetValueConverter(new InstantConverter());
        }
    }
}
