using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;

namespace Platform.Api.Data.Planning;

/// <summary>The columns of a statement, each expression once: EF Core writes equal ones once as well.</summary>
internal sealed class ColumnSet
{
    private readonly List<Expression> _columns = [];

    public int Count => _columns.Count;

    public IReadOnlyList<Expression> Expressions => _columns;

    public int Add(Expression column)
    {
        var known = _columns.FindIndex(existing => ExpressionEqualityComparer.Instance.Equals(Unconverted(existing), Unconverted(column)));
        if (known >= 0)
        {
            return known;
        }

        _columns.Add(column);
        return _columns.Count - 1;
    }

    // To EF Core a column and the same column as a nullable one are one.
    private static Expression Unconverted(Expression column) =>
        column is UnaryExpression { NodeType: ExpressionType.Convert } conversion ? Unconverted(conversion.Operand) : column;

    /// <summary>The row as an array of all columns, in the order of adding.</summary>
    public Expression ToRow() => Expression.NewArrayInit(typeof(object), _columns.Select(column => Expression.Convert(column, typeof(object))));
}
