namespace Platform.Rules.Feel.Syntax;

/// <summary>The arithmetic operators of two operands.</summary>
public enum ArithmeticOperator
{
    /// <summary><c>+</c></summary>
    Add,
    /// <summary><c>-</c></summary>
    Subtract,
    /// <summary><c>*</c></summary>
    Multiply,
    /// <summary><c>/</c></summary>
    Divide,
    /// <summary><c>**</c></summary>
    Power,
}

/// <summary>The comparison operators.</summary>
public enum ComparisonOperator
{
    /// <summary><c>=</c></summary>
    Equal,
    /// <summary><c>!=</c></summary>
    NotEqual,
    /// <summary><c>&lt;</c></summary>
    Less,
    /// <summary><c>&lt;=</c></summary>
    LessOrEqual,
    /// <summary><c>&gt;</c></summary>
    Greater,
    /// <summary><c>&gt;=</c></summary>
    GreaterOrEqual,
}

/// <summary>The two quantifiers.</summary>
public enum Quantifier
{
    /// <summary><c>some … satisfies</c></summary>
    Some,
    /// <summary><c>every … satisfies</c></summary>
    Every,
}

/// <summary>How the operators are written.</summary>
public static class OperatorText
{
    /// <summary>The FEEL spelling.</summary>
    /// <param name="operation">An arithmetic operator.</param>
    public static string Of(ArithmeticOperator operation) => operation switch
    {
        ArithmeticOperator.Add => "+",
        ArithmeticOperator.Subtract => "-",
        ArithmeticOperator.Multiply => "*",
        ArithmeticOperator.Divide => "/",
        _ => "**",
    };

    /// <summary>The FEEL spelling.</summary>
    /// <param name="operation">A comparison operator.</param>
    public static string Of(ComparisonOperator operation) => operation switch
    {
        ComparisonOperator.Equal => "=",
        ComparisonOperator.NotEqual => "!=",
        ComparisonOperator.Less => "<",
        ComparisonOperator.LessOrEqual => "<=",
        ComparisonOperator.Greater => ">",
        _ => ">=",
    };
}
