using System.Text;
using System.Text.Json;
using Platform.Api.GraphQL;
using Platform.Domain.Indicators.Deliveries;
using Platform.GraphQL.Binding;
using Platform.GraphQL.Execution;

namespace Platform.Api.Index.Deliveries;

public sealed record SubmitDeliveryInput(
    string Catalogue, string Department, string Period, string? Csv, JsonElement? Json, string Source, bool IsCorrection);

/// <summary>Hands in a delivery through the API.</summary>
[ResolversFor("Mutation")]
public static class DeliveryMutations
{
    public static async Task<SubmitDeliveryPayload> SubmitDelivery(SubmitDeliveryInput input, DeliveryIntake intake, ResolveContext context)
    {
        var order = new DeliveryOrder(input.Catalogue, input.Department, input.Period, input.Source, input.IsCorrection, context.Caller());
        return input switch
        {
            { Csv: { } csv, Json: null } => await TakeAsync(order, csv, intake, context.CancellationToken),
            { Csv: null, Json: { } json } => DeliveredFile.FromJson(json) is { } file
                ? SubmitDeliveryPayload.Of(await intake.TakeAsync(order, file, null, context.CancellationToken))
                : SubmitDeliveryPayload.Of(IntakeReport.Refused(DeliveryErrors.NotAList, "json")),
            _ => SubmitDeliveryPayload.Of(IntakeReport.Refused(DeliveryErrors.OneForm, "csv")),
        };
    }

    private static async Task<SubmitDeliveryPayload> TakeAsync(DeliveryOrder order, string csv, DeliveryIntake intake, CancellationToken cancellation)
    {
        if (Encoding.UTF8.GetByteCount(csv) > DeliveryIntake.LargestUpload)
        {
            return SubmitDeliveryPayload.Of(IntakeReport.Refused(DeliveryErrors.TooLarge(DeliveryIntake.LargestUpload), "csv"));
        }

        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(csv));
        return SubmitDeliveryPayload.Of(await intake.TakeAsync(order, await DeliveredFile.FromCsvAsync(stream, cancellation), null, cancellation));
    }
}

/// <summary>What came of a delivery.</summary>
[ObjectType]
public sealed record SubmitDeliveryPayload(DeliveryView? Delivery, IReadOnlyList<DeliveryProblemView> Problems, IReadOnlyList<MutationError> Errors)
{
    private const int MostProblems = 100;

    public static SubmitDeliveryPayload Of(IntakeReport report) => new(
        report.Delivery is { } taken ? new DeliveryView(taken) : null,
        [.. report.Problems.Take(MostProblems).Select(problem => new DeliveryProblemView(problem))],
        report.Refusal is not { } refusal ? [] : [report.Field is { } field ? new InvalidInputError(refusal, field) : new RefusedError(refusal)]);
}

/// <summary>Something wrong in a delivered file.</summary>
[ObjectType("DeliveryProblem")]
public sealed record DeliveryProblemView(DeliveryProblem Problem)
{
    public int? Line => Problem.Line == 0 ? null : Problem.Line;

    public string? Column => Problem.Column;

    public string Code => Problem.Code;
}

[ResolversFor("DeliveryProblem")]
public static class DeliveryProblemFields
{
    public static string Message([Parent] DeliveryProblemView view, ResolveContext context) =>
        context.Request.Language.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? view.Problem.Zh : view.Problem.En;
}
