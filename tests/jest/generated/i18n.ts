export default {
  defaultLocale: 'de',
  locales: ['de'],
  currentLocale: 'de',
  localeConfigs: {de: {label: 'Deutsch', htmlLang: 'de', direction: 'ltr', calendar: 'gregory', path: 'de'}},
};
