using System.Linq.Expressions;

namespace Platform.Api.Data.Planning;

/// <summary>
/// The places where a statement's values go. EF Core names a parameter after the member it is read from, so every place
/// is a member of its own; the name in the SQL then tells the place.
/// </summary>
/// <typeparam name="T">Type of the values.</typeparam>
internal sealed class Slots<T>
{
#pragma warning disable CS0649, SA1401 // Never assigned: EF Core only reads the members' names and, once, their defaults.
    public T? P0, P1, P2, P3, P4, P5, P6, P7, P8, P9, P10, P11, P12, P13, P14, P15;
    public T? P16, P17, P18, P19, P20, P21, P22, P23, P24, P25, P26, P27, P28, P29, P30, P31;
    public T? P32, P33, P34, P35, P36, P37, P38, P39, P40, P41, P42, P43, P44, P45, P46, P47;
    public T? P48, P49, P50, P51, P52, P53, P54, P55, P56, P57, P58, P59, P60, P61, P62, P63;
#pragma warning restore CS0649, SA1401
}

/// <summary>Hands out the places of one plan, in the order in which <see cref="QueryShape"/> collects the values.</summary>
internal sealed class SlotTable
{
    public const int Capacity = 64;
    private readonly List<Type> _types = [];

    public IReadOnlyList<Type> Types => _types;

    /// <summary>An expression for the next value.</summary>
    /// <exception cref="PlanTooLargeException">The document has more conditions than a statement may have.</exception>
    public Expression Next(Type type)
    {
        if (_types.Count == Capacity)
        {
            throw new PlanTooLargeException();
        }

        var slots = Activator.CreateInstance(typeof(Slots<>).MakeGenericType(type)) ?? throw new InvalidOperationException();
        var field = slots.GetType().GetField($"P{_types.Count}") ?? throw new InvalidOperationException();
        field.SetValue(slots, ProbeOf(type));
        _types.Add(type);
        return Expression.Field(Expression.Constant(slots), field);
    }

    // Translation depends on whether a value is null, so the probe never is.
    private static object? ProbeOf(Type type)
    {
        if (type == typeof(string))
        {
            return "";
        }

        if (type.IsArray)
        {
            var array = Array.CreateInstance(type.GetElementType() ?? typeof(object), 1);
            array.SetValue(ProbeOf(type.GetElementType() ?? typeof(object)), 0);
            return array;
        }

        return Activator.CreateInstance(type);
    }
}

/// <summary>A document asks for more conditions in one place than one statement takes.</summary>
internal sealed class PlanTooLargeException() : Exception($"More than {SlotTable.Capacity} values in one statement.");
