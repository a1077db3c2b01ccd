using System.Linq.Expressions;

namespace Platform.Api.Data.Planning;

/// <summary>Tells whether columns are read across a reference from one row to another.</summary>
internal sealed class ReferenceFinder : ExpressionVisitor
{
    private readonly Expression _row;
    private bool _isFound;

    private ReferenceFinder(Expression row)
    {
        _row = row;
    }

    /// <param name="columns">The columns.</param>
    /// <param name="row">The row that they are read from.</param>
    public static bool IsIn(IEnumerable<Expression> columns, Expression row)
    {
        var finder = new ReferenceFinder(row);
        foreach (var column in columns)
        {
            finder.Visit(column);
        }

        return finder._isFound;
    }

    protected override Expression VisitMember(MemberExpression node)
    {
        _isFound |= node != _row && node.Expression == _row && node.Type.Assembly == typeof(ReferenceFinder).Assembly;
        return base.VisitMember(node);
    }
}
