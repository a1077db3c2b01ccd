namespace Platform.Domain.Indicators.Catalogues;

/// <summary>Limits under which a cell is not published.</summary>
/// <param name="MinimumEnterprises">Fewest enterprises in a published cell; over 1.</param>
/// <param name="MinimumAnswers">Fewest workers' answers behind a published survey figure; over 1.</param>
/// <param name="SmallFirm">Employees under which a firm's rate is shrunk towards its peers'.</param>
public sealed record PublicationLimits(int MinimumEnterprises, int MinimumAnswers, int SmallFirm);
