namespace Platform.Domain.Indicators.Effects;

/// <summary>A small symmetric matrix, such as the cross products of a design.</summary>
internal sealed class SymmetricMatrix(int size)
{
    private readonly double[,] _entries = new double[size, size];

    internal double this[int i, int j] => _entries[i, j];

    /// <summary>Adds weight x (v v').</summary>
    internal void AddOuter(ReadOnlySpan<double> vector, double weight)
    {
        for (var i = 0; i < size; i++)
        {
            for (var j = 0; j < size; j++)
            {
                _entries[i, j] += weight * vector[i] * vector[j];
            }
        }
    }

    internal double[] Times(ReadOnlySpan<double> vector)
    {
        var product = new double[size];
        for (var i = 0; i < size; i++)
        {
            for (var j = 0; j < size; j++)
            {
                product[i] += _entries[i, j] * vector[j];
            }
        }

        return product;
    }

    /// <summary>This x middle x this, scaled: the sandwich with this as the bread.</summary>
    internal SymmetricMatrix Around(SymmetricMatrix middle, double scale)
    {
        var result = new SymmetricMatrix(size);
        for (var i = 0; i < size; i++)
        {
            var row = middle.Times(Row(i));
            var product = Times(row);
            for (var j = 0; j < size; j++)
            {
                result._entries[i, j] = product[j] * scale;
            }
        }

        return result;
    }

    /// <summary>The inverse, by Cholesky factors; null where the matrix is singular to working precision.</summary>
    internal SymmetricMatrix? Inverse()
    {
        if (Factor() is not { } lower)
        {
            return null;
        }

        var inverse = new SymmetricMatrix(size);
        for (var column = 0; column < size; column++)
        {
            var solution = Substitute(lower, column);
            for (var row = 0; row < size; row++)
            {
                inverse._entries[row, column] = solution[row];
            }
        }

        return inverse;
    }

    private double[,]? Factor()
    {
        var lower = new double[size, size];
        for (var j = 0; j < size; j++)
        {
            for (var i = j; i < size; i++)
            {
                var rest = _entries[i, j];
                for (var k = 0; k < j; k++)
                {
                    rest -= lower[i, k] * lower[j, k];
                }

                // What is left of the diagonal is the part of a column that the columns before do not explain.
                if (i == j && !(rest > 1e-12 * _entries[j, j]))
                {
                    return null;
                }

                lower[i, j] = i == j ? Math.Sqrt(rest) : rest / lower[j, j];
            }
        }

        return lower;
    }

    private double[] Substitute(double[,] lower, int unit)
    {
        var x = new double[size];
        for (var i = 0; i < size; i++)
        {
            x[i] = i == unit ? 1 : 0;
            for (var k = 0; k < i; k++)
            {
                x[i] -= lower[i, k] * x[k];
            }

            x[i] /= lower[i, i];
        }

        for (var i = size - 1; i >= 0; i--)
        {
            for (var k = i + 1; k < size; k++)
            {
                x[i] -= lower[k, i] * x[k];
            }

            x[i] /= lower[i, i];
        }

        return x;
    }

    private double[] Row(int i)
    {
        var row = new double[size];
        for (var j = 0; j < size; j++)
        {
            row[j] = _entries[i, j];
        }

        return row;
    }
}
