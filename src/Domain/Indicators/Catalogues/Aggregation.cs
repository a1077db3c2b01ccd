namespace Platform.Domain.Indicators.Catalogues;

/// <summary>
/// How a node's score comes from its children's. Closed: every kind is in this file. A catalogue may use the first
/// three; the others exist for analysis beside it.
/// </summary>
public abstract record Aggregation
{
    private protected Aggregation()
    {
    }
}

/// <summary>Weighted arithmetic mean of the children present: one child can make up for another.</summary>
public sealed record ArithmeticMean : Aggregation;

/// <summary>
/// Weighted geometric mean of the children present: uneven children cost. A child at 0 makes the node 0, which is the
/// limit of the mean and needs no refusal.
/// </summary>
public sealed record GeometricMean : Aggregation;

/// <summary>
/// The arithmetic mean, but no more than the lowest child where a child lies under the gate. A gate of 100 is the plain
/// minimum of the children.
/// </summary>
/// <param name="Gate">Score from which a child no longer holds the node back, over 0 to 100.</param>
public sealed record MinimumGate(double Gate) : Aggregation;

/// <summary>Weighted harmonic mean of the children present; a child at 0 makes the node 0. For analysis only.</summary>
public sealed record HarmonicMean : Aggregation;

/// <summary>
/// Weighted power mean with the exponent given; exponent 0 is the geometric mean. A child at 0 makes the node 0 where
/// the exponent is negative or 0. For analysis only.
/// </summary>
/// <param name="Exponent">Any finite number; 1 is the arithmetic and -1 the harmonic mean.</param>
public sealed record GeneralisedMean(double Exponent) : Aggregation;
