using Platform.Rules.Feel.Values;

namespace Platform.Rules.Feel.Types;

/// <summary>The conversions that FEEL makes by itself where a value meets a declared type (10.3.2.9.4).</summary>
public static class ImplicitConversion
{
    /// <summary>The value as one of a type; null where it neither conforms nor converts.</summary>
    /// <param name="value">The value.</param>
    /// <param name="target">The declared type.</param>
    public static FeelValue? Convert(FeelValue value, FeelType target) =>
        TypeConformance.Conforms(value, target) ? value
        : target is ListType list && value is not FeelList ? ToSingletonList(value, list)
        : value is FeelList { Items: [var only] } && target is not ListType ? Convert(only, target)
        : value is FeelDate date && target == FeelType.DateTime ? new FeelDateTime(date.Value, TimeOfDay.Midnight, FeelZone.Utc)
        : null;

    private static FeelList? ToSingletonList(FeelValue value, ListType target) =>
        Convert(value, target.Element) is { } element ? new FeelList([element]) : null;
}
