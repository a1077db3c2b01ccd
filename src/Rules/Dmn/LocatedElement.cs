namespace Platform.Rules.Dmn;

/// <summary>An element together with the model that it belongs to.</summary>
internal sealed record LocatedElement(DmnModel Model, DrgElement Element)
{
    /// <summary>Whether both are the same element, not merely equal ones.</summary>
    public bool Equals(LocatedElement? other) => other is not null && ReferenceEquals(Element, other.Element);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(Element);
}
