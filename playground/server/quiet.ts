// Imported before wrangler is, which reads these while it loads.
process.env.CLOUDFLARE_CF_FETCH_ENABLED ??= "false"; // else miniflare asks the internet for a sample `request.cf`
process.env.WRANGLER_SEND_METRICS ??= "false";
process.env.WRANGLER_LOG ??= "warn";
