namespace Platform.Api.Tests.Running;

/// <summary>Credit codes with valid check characters (GB 32100-2015, annex A), made without the platform's own code.</summary>
internal static class CreditCodes
{
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    /// <summary>The code of a numbered enterprise of Yongkang.</summary>
    public static string Of(int number)
    {
        var body = "91330784MA" + number.ToString("D7", System.Globalization.CultureInfo.InvariantCulture);
        return body + CheckOf(body);
    }

    /// <summary>The same code with another check character than the standard wants.</summary>
    public static string WrongOf(int number)
    {
        var right = Of(number);
        return right[..^1] + (right[^1] == '0' ? '1' : '0');
    }

    private static char CheckOf(string body)
    {
        var sum = body.Select((character, place) => Alphabet.IndexOf(character, StringComparison.Ordinal) * (int)((long)Math.Pow(3, place) % 31)).Sum();
        return Alphabet[(31 - (sum % 31)) % 31];
    }
}
