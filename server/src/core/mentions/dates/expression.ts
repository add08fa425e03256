/** What a date expression says, before anything is known of the draft around it. */
export interface DateExpression {
  type: "date" | "time" | "duration" | "set";
}
