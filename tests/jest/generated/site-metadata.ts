export default {docusaurusVersion: '3', pluginVersions: {}};
